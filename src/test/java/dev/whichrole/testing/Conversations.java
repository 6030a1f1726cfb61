package dev.whichrole.testing;

import dev.whichrole.SlackWords;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.api.SlackCalls;
import dev.whichrole.slack.api.SlackClients;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.conversation.ContactReplies;
import dev.whichrole.slack.conversation.Conversation;
import dev.whichrole.slack.conversation.GuessReplies;
import dev.whichrole.slack.conversation.NextChairReplies;
import dev.whichrole.slack.conversation.Outcome;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.RecentNames;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.quiz.QuizReplies;
import dev.whichrole.slack.triage.Debates;
import dev.whichrole.slack.triage.SituationReplies;
import dev.whichrole.slack.triage.Threads;
import dev.whichrole.slack.work.Background;
import dev.whichrole.team.NextChairAnswers;
import dev.whichrole.welcome.WelcomeAnswers;
import dev.whichrole.workspace.ContactAnswers;
import dev.whichrole.workspace.PreferenceStore;
import dev.whichrole.workspace.Preferences;
import java.net.URI;
import java.util.List;

/** Conversations without a Slack to have them in. */
public final class Conversations {
    /** A workspace whose admins have said nothing. */
    private static final PreferenceStore NOTHING_SAID = new PreferenceStore() {
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
    public static Reply answer(Conversation conversation, String text, Asker asker) {
        if (conversation.read(text, asker) instanceof Outcome.Answered answered) {
            return answered.reply();
        }
        throw new IllegalArgumentException("an errand: " + text);
    }

    /** With everything the bot can do, and nothing it remembers. */
    public static Conversation ofNobodyInParticular() {
        return about(HandbookContent.read(), NOTHING_SAID);
    }

    /** The same about what this content holds, where workspaces have said this. */
    public static Conversation about(HandbookContent content, PreferenceStore said) {
        var slack = SlackClients.forApi(URI.create("http://127.0.0.1:9/api/"));
        var reader = new SlackReader(new SlackCalls(slack, team -> "xoxb-none"));
        var directory = new Directory(reader, new Background("test", 1));
        var preferences = new CachedPreferences(said, directory, Preferences.Install.OWN);
        var names = new RecentNames();
        var parser = content.parser();
        var explainer = content.explainer();
        var triage = TriageContent.read().triage();
        var handbook = content.handbook();
        var contacts = new ContactReplies(
                new ContactAnswers(handbook, PeopleContent.read().workspace()),
                preferences,
                triage,
                content.glossary());
        return new Conversation(
                parser,
                explainer,
                contacts,
                new WelcomeAnswers(handbook, PeopleContent.read().welcome()).stop(),
                List.of(
                        new QuizReplies(QuizContent.read().quiz(handbook), new InMemoryProfileStore(), names::of),
                        debates(parser, reader, directory, names, preferences),
                        new SituationReplies(triage, preferences, parser, explainer),
                        contacts,
                        new GuessReplies(explainer),
                        new NextChairReplies(new NextChairAnswers(
                                handbook, PeopleContent.read().nextChair()))));
    }

    private static Debates debates(
            AskParser parser,
            SlackReader reader,
            Directory directory,
            RecentNames names,
            CachedPreferences preferences) {
        var known = new Threads.Names(directory, names, SlackWords.read().debate());
        var threads = new Threads(reader, known, parser, TriageContent.read().settler());
        return new Debates(TriageContent.read().settler(), threads, preferences);
    }
}
