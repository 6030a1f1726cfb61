package dev.whichrole.slack;

import dev.whichrole.answer.Phrase;
import dev.whichrole.slack.view.QuestionModal;
import dev.whichrole.slack.view.ViewWords;

/** What the Slack side says by itself. Written in {@code content/slack.yaml}. */
public record SlackWords(ViewWords view, Trouble trouble, AskThere askThere, OfDebate debate) {
    /** What is said when something does not work; each names the next step. */
    public record Trouble(Phrase broken) {}

    /** What is said around a question for a help channel. */
    public record AskThere(
            QuestionModal.Words modal,
            Phrase asks,
            String somebodyAsks,
            String gone,
            String notOpened,
            Phrase notInvited,
            String failed) {}

    /** What is said where a thread cannot be read, and what to call those whose names are not known. */
    public record OfDebate(String unread, String tell, String grant, Phrase speaker) {}
}
