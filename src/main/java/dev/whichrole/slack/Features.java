package dev.whichrole.slack;

import dev.whichrole.ask.AskParser;
import dev.whichrole.explain.Explainer;
import dev.whichrole.quiz.Profiles;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.triage.FeedbackBook;
import dev.whichrole.triage.Triage;

/** What the bot can do, apart from Slack: one of each, wired at the start. */
public record Features(
        AskParser parser,
        Explainer explainer,
        Quiz quiz,
        Profiles profiles,
        Triage triage,
        FeedbackBook feedback,
        Desk desk) {}
