package dev.whichrole.slack;

import dev.whichrole.answer.Phrase;
import dev.whichrole.slack.view.HomeView;
import dev.whichrole.slack.view.QuestionModal;
import dev.whichrole.slack.view.SettingsModal;
import dev.whichrole.slack.view.ViewWords;

/** What the Slack side says by itself. Written in {@code content/slack.yaml}. */
public record SlackWords(
        ViewWords view, Trouble trouble, AskThere askThere, OfDebate debate, OfHome home, OfSettings settings) {
    /** What is said when something does not work; each names the next step. */
    public record Trouble(Phrase broken, String slack, String slackText, String late) {}

    /** What stands around the answers on Home. */
    public record OfHome(HomeView.Words field, String whom, String nobody, String about, String note, String privacy) {}

    /** The settings, and what is said when they cannot be saved. */
    public record OfSettings(SettingsModal.Words modal, Phrase previewButtons, String noPreview, String notNow) {}

    /** What is said around a question for a help channel. */
    public record AskThere(
            QuestionModal.Words modal,
            Phrase asks,
            String somebodyAsks,
            String gone,
            String moved,
            String notInvited,
            String failed) {}

    /** What is said where a thread cannot be read, and what to call those whose names are not known. */
    public record OfDebate(String unread, String tell, String grant, Phrase speaker) {}
}
