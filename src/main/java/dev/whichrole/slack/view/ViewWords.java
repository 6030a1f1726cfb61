package dev.whichrole.slack.view;

import dev.whichrole.answer.Phrase;

/**
 * The few words that the Slack side adds to answers. Written in {@code content/slack.yaml}.
 *
 * @param share the button that posts a private answer publicly
 * @param sharedBy the line that says who did
 * @param buttons the line of the complete text that names the buttons
 * @param somebody a person to ask whose name is not known
 * @param someGroup a group to ask whose name is not known
 * @param modal what stands above an answer in a modal
 * @param close the button that closes one
 */
public record ViewWords(
        String share, Phrase sharedBy, Phrase buttons, String somebody, String someGroup, String modal, String close) {}
