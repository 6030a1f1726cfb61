package dev.whichrole.slack.triage;

import dev.whichrole.answer.Phrase;
import dev.whichrole.slack.view.QuestionModal;

/** What is said around a question for a help channel. */
public record AskThereWords(
        QuestionModal.Words modal,
        Phrase asks,
        String somebodyAsks,
        String gone,
        String moved,
        String notInvited,
        String archived,
        String restricted,
        String failed,
        String posted,
        String underWay) {}
