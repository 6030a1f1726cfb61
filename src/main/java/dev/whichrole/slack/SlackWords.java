package dev.whichrole.slack;

import dev.whichrole.answer.Phrase;
import dev.whichrole.slack.view.ViewWords;

/** What the Slack side says by itself. Written in {@code content/slack.yaml}. */
public record SlackWords(ViewWords view, Trouble trouble) {
    /** What is said when something does not work; each names the next step. */
    public record Trouble(Phrase broken, String oldButton) {}
}
