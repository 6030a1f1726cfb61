package dev.whichrole.slack;

import dev.whichrole.privacy.Departures;
import dev.whichrole.privacy.Forgetting;
import dev.whichrole.privacy.KeptData;
import dev.whichrole.quiz.Profiles;
import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.welcome.Greetings;
import dev.whichrole.welcome.Introductions;
import dev.whichrole.workspace.PreferenceBook;

/** What the bot remembers, wherever that is: one of each book, wired at the start. */
public record Books(
        Claims claims,
        Profiles profiles,
        FeedbackStore feedback,
        PreferenceBook preferences,
        Greetings greetings,
        Introductions introductions,
        KeptData kept,
        Forgetting forgetting,
        Departures departures) {}
