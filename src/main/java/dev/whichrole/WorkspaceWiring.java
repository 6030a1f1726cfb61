package dev.whichrole;

import dev.whichrole.content.PlainJson;
import dev.whichrole.handbook.Role;
import dev.whichrole.privacy.PrivacyAnswers;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.view.HomeView;
import dev.whichrole.slack.view.SettingsModal;
import dev.whichrole.slack.work.ForgottenPeople;
import dev.whichrole.slack.workspace.Home;
import dev.whichrole.slack.workspace.HomeSections;
import dev.whichrole.slack.workspace.LearnTermListener;
import dev.whichrole.slack.workspace.Oblivion;
import dev.whichrole.slack.workspace.PrivacyListener;
import dev.whichrole.slack.workspace.RecentFeedback;
import dev.whichrole.slack.workspace.SettingsEditor;
import dev.whichrole.slack.workspace.SettingsListener;
import dev.whichrole.slack.workspace.SettingsPreviewListener;
import dev.whichrole.slack.workspace.SettingsSaveListener;
import dev.whichrole.slack.workspace.SettingsViews;
import dev.whichrole.slack.workspace.TeamMapListener;
import dev.whichrole.store.Database;
import dev.whichrole.team.TeamAnswers;
import dev.whichrole.usage.UsageAnswers;
import dev.whichrole.usage.UsageCounts;
import dev.whichrole.welcome.WelcomeAnswers;
import dev.whichrole.workspace.FeedbackAnswers;
import dev.whichrole.workspace.SettingsAnswers;
import dev.whichrole.workspace.SettingsCheck;
import java.util.List;
import java.util.stream.Stream;

/** Home, the settings, the team map, and what is kept about people. */
record WorkspaceWiring(
        BotContent content, Database database, SharedParts parts, WelcomeAnswers welcome, UsageCounts usage) {
    Home home() {
        var words = content.slack().home();
        var sections = List.of(
                HomeSections.result(content.quiz(), database.profiles()),
                HomeSections.whom(welcome, parts.preferences(), words),
                HomeSections.glance(content.explanations().explainer()),
                HomeSections.usage(parts.directory(), usage, usageAnswers()),
                HomeSections.admins(parts.directory(), recentFeedback(), answers()),
                HomeSections.about(words));
        return new Home(sections, new HomeView(words.field(), parts.view()), parts.gateway(), parts.delivery());
    }

    List<Listener> listeners(Home home) {
        return Stream.concat(settings(home).stream(), Stream.of(home, teamMap(), privacy(home)))
                .toList();
    }

    private List<Listener> settings(Home home) {
        var words = content.slack().settings();
        var directory = parts.directory();
        var delivery = parts.delivery();
        var editor =
                new SettingsEditor(new SettingsCheck(content.people().workspace()), parts.preferences(), directory);
        var modal = new SettingsModal(words.modal(), parts.view());
        var views = new SettingsViews(modal, content.explanations().handbook(), directory, recentFeedback());
        var told = new SettingsSaveListener.Told(
                answers().saved(), answers().notYours().title(), words.notNow());
        return List.of(
                new SettingsListener(editor, views, answers(), directory, delivery, words.notLoaded()),
                new SettingsPreviewListener(editor, welcome, delivery, words),
                new SettingsSaveListener(editor, directory, delivery, home, told),
                new LearnTermListener(editor, views, answers(), directory, delivery, home));
    }

    private TeamMapListener teamMap() {
        var answers = new TeamAnswers(
                content.explanations().handbook(), content.people().team());
        return new TeamMapListener(answers, database.profiles(), parts.reader(), parts.directory());
    }

    private PrivacyListener privacy(Home home) {
        var preferences = parts.preferences();
        var oblivion = new Oblivion(
                database.personalData(),
                new ForgottenPeople(database.claims()),
                parts.messages(),
                List.of(
                        parts.names().recent()::forget,
                        parts.directory()::forget,
                        person -> preferences.lookAgain(person.team()),
                        home::refresh));
        var answers = new PrivacyAnswers(content.people().privacy(), PlainJson::write);
        return new PrivacyListener(
                answers, database.personalData(), parts.reader(), parts.directory(), parts.delivery(), oblivion);
    }

    private RecentFeedback recentFeedback() {
        var answers = new FeedbackAnswers(
                content.people().workspace(),
                content.explanations().handbook(),
                content.triage().triage()::houseWord);
        return new RecentFeedback(answers, database.feedback(), parts.preferences());
    }

    private UsageAnswers usageAnswers() {
        return new UsageAnswers(
                content.people().usage(),
                id -> Role.byId(id)
                        .map(role ->
                                content.explanations().handbook().card(role).title()));
    }

    private SettingsAnswers answers() {
        return new SettingsAnswers(content.people().workspace());
    }
}
