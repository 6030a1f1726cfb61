package dev.whichrole.slack;

import dev.whichrole.ask.AskParser;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.PlainJson;
import dev.whichrole.content.QuizContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.explain.Explainer;
import dev.whichrole.people.TeamId;
import dev.whichrole.privacy.PrivacyPages;
import dev.whichrole.quiz.InMemoryProfiles;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.team.TeamPages;
import dev.whichrole.welcome.Welcome;
import dev.whichrole.workspace.FeedbackPage;
import dev.whichrole.workspace.PreferenceBook;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.SettingsCheck;
import dev.whichrole.workspace.SettingsDoor;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Conversations without a Slack to have them in. */
public final class Conversations {
    /** A workspace whose admins have said nothing. */
    private static final PreferenceBook NOTHING_SAID = new PreferenceBook() {
        @Override
        public Preferences of(TeamId team) {
            return Preferences.UNSET;
        }

        @Override
        public void save(TeamId team, Preferences preferences) {
            throw new UnsupportedOperationException();
        }
    };

    private Conversations() {}

    /** With everything the bot can do, and nothing it remembers. */
    public static Conversation ofNobodyInParticular() {
        var slack = SlackClients.forApi(URI.create("http://127.0.0.1:9/api/"));
        var gateway = new SlackGateway(slack, new Pacer(Duration.ofMillis(1)));
        var directory = new Directory(new SlackReader(slack, gateway), team -> "xoxb-none", new Background("test", 1));
        var desk = new Desk(NOTHING_SAID, directory, Preferences.Install.OWN);
        return new Conversation(features(), new InMemoryProfiles(), desk, new Names());
    }

    private static Features features() {
        var handbook = HandbookContent.handbook();
        var quiz = QuizContent.read();
        var workspace = PeopleContent.workspace();
        return new Features(
                handbook,
                new AskParser(HandbookContent.vocabulary()),
                new Explainer(handbook, HandbookContent.words()),
                new Quiz(quiz.banks(), quiz.words()),
                TriageContent.triage(),
                new Welcome(handbook, PeopleContent.welcome()),
                new TeamPages(handbook, PeopleContent.team()),
                new PrivacyPages(PeopleContent.privacy(), PlainJson::write),
                new SettingsCheck(workspace),
                new SettingsDoor(workspace),
                new FeedbackPage(workspace, handbook, text -> Optional.empty()));
    }
}
