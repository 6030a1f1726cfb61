package dev.whichrole.slack;

import dev.whichrole.AllFeatures;
import dev.whichrole.people.TeamId;
import dev.whichrole.quiz.InMemoryProfiles;
import dev.whichrole.workspace.PreferenceBook;
import dev.whichrole.workspace.Preferences;
import java.net.URI;

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

    /** The answer to words that are no errand. */
    public static Said answer(Conversation conversation, String text, Asker asker) {
        return conversation.hear(
                text,
                asker,
                errand -> {
                    throw new IllegalArgumentException("an errand: " + text);
                },
                said -> said);
    }

    /** With everything the bot can do, and nothing it remembers. */
    public static Conversation ofNobodyInParticular() {
        var slack = SlackClients.forApi(URI.create("http://127.0.0.1:9/api/"));
        var directory =
                new Directory(new SlackReader(slack, new SlackCalls()), team -> "xoxb-none", new Background("test", 1));
        var desk = new Desk(NOTHING_SAID, directory, Preferences.Install.OWN);
        return new Conversation(AllFeatures.read(), new InMemoryProfiles(), desk, new Names());
    }
}
