package dev.whichrole.slack;

import dev.whichrole.ask.AskParser;
import dev.whichrole.explain.Explainer;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.privacy.PrivacyPages;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.team.TeamPages;
import dev.whichrole.triage.Triage;
import dev.whichrole.welcome.Welcome;
import dev.whichrole.workspace.FeedbackPage;
import dev.whichrole.workspace.SettingsCheck;
import dev.whichrole.workspace.SettingsDoor;

/** What the bot can do, apart from Slack: one of each, wired at the start. */
public record Features(
        Handbook handbook,
        AskParser parser,
        Explainer explainer,
        Quiz quiz,
        Triage triage,
        Welcome welcome,
        TeamPages team,
        PrivacyPages privacy,
        SettingsCheck settings,
        SettingsDoor door,
        FeedbackPage objections) {}
