package dev.whichrole.slack.workspace;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.answer.Part;
import dev.whichrole.explain.Explainer;
import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.workspace.Home.Section;
import dev.whichrole.usage.UsageAnswers;
import dev.whichrole.usage.UsageCounts;
import dev.whichrole.welcome.WelcomeAnswers;
import dev.whichrole.workspace.SettingsAnswers;
import java.util.List;
import java.util.Optional;

/** The sections of Home, each from the feature that it is about. */
public final class HomeSections {
    private static final int MOST_FEEDBACK = 5;

    private HomeSections() {}

    /** A person's last result. On Home there is no channel to show it in, nor a team to look at. */
    public static Section result(Quiz quiz, ProfileStore profiles) {
        return person -> Optional.of(
                quiz.last(profiles.find(person)).without(QuizAction.SHOW.id()).without(QuizAction.TEAM.id()));
    }

    /** Whom to ask here. */
    public static Section whom(WelcomeAnswers welcome, CachedPreferences preferences, HomeWords words) {
        return person -> {
            List<Part> contacts = welcome.contacts(preferences.rules(person.team()));
            Answer whom = Answer.titled(words.whom());
            return Optional.of(contacts.isEmpty() ? whom.plus(words.nobody()) : whom.plus(contacts));
        };
    }

    /** The four at a glance. */
    public static Section glance(Explainer explainer) {
        return person -> Optional.of(explainer.glance());
    }

    /** For admins, what the bot is used for here: how often, never by whom. */
    public static Section usage(Directory directory, UsageCounts counts, UsageAnswers answers) {
        return person ->
                directory.member(person).filter(Member::admin).map(admin -> answers.of(counts.of(person.team())));
    }

    /** For admins, what people said was not right, and the way to the settings. */
    public static Section admins(Directory directory, RecentFeedback feedback, SettingsAnswers answers) {
        return person -> directory
                .member(person)
                .filter(Member::admin)
                .map(admin -> feedback.of(person.team(), MOST_FEEDBACK).offering(answers.choice()));
    }

    /** What the bot is and what it keeps. */
    public static Section about(HomeWords words) {
        return person -> Optional.of(Answer.titled(words.about())
                .plus(new Part.Note(words.note()))
                .offering(new Choice(words.privacy(), CommonAction.SHOW.id(), "privacy")));
    }
}
