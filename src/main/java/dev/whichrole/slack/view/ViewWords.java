package dev.whichrole.slack.view;

import dev.whichrole.answer.Phrase;

/**
 * The few words that the Slack side adds to answers. Written in {@code content/slack.yaml}.
 *
 * @param share the button that posts a private answer publicly
 * @param sharedBy the line that says who did
 * @param buttons the line of the complete text that names the buttons
 */
public record ViewWords(String share, Phrase sharedBy, Phrase buttons) {}
