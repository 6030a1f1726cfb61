package dev.whichrole;

import dev.whichrole.slack.Listener;
import dev.whichrole.slack.conversation.Answers;
import dev.whichrole.slack.conversation.ContactReplies;
import dev.whichrole.slack.conversation.Conversation;
import dev.whichrole.slack.conversation.ExplainListener;
import dev.whichrole.slack.conversation.GuessReplies;
import dev.whichrole.slack.conversation.MessageListener;
import dev.whichrole.slack.conversation.MessageOutcomes;
import dev.whichrole.slack.conversation.NextChairReplies;
import dev.whichrole.slack.conversation.SlashCommandListener;
import dev.whichrole.slack.message.Errands;
import dev.whichrole.slack.quiz.QuizListener;
import dev.whichrole.slack.quiz.QuizReplies;
import dev.whichrole.slack.quiz.QuizShortcutListener;
import dev.whichrole.slack.quiz.ResultListener;
import dev.whichrole.slack.quiz.RunMessages;
import dev.whichrole.slack.triage.AskThereListener;
import dev.whichrole.slack.triage.DebateListener;
import dev.whichrole.slack.triage.Debates;
import dev.whichrole.slack.triage.FeedbackListener;
import dev.whichrole.slack.triage.MessageShortcutListener;
import dev.whichrole.slack.triage.SituationReplies;
import dev.whichrole.slack.triage.ThreadDebates;
import dev.whichrole.slack.triage.Threads;
import dev.whichrole.slack.workspace.ColleagueListener;
import dev.whichrole.slack.workspace.Gatherings;
import dev.whichrole.slack.workspace.Home;
import dev.whichrole.store.Database;
import dev.whichrole.team.GroupAnswers;
import dev.whichrole.team.NextChairAnswers;
import dev.whichrole.welcome.WelcomeAnswers;
import dev.whichrole.workspace.ContactAnswers;
import java.util.List;
import java.util.stream.Stream;

/** What people type, and the features that answer it: explanations, the quiz, triage and debates. */
final class ConversationWiring {
    private final BotContent content;
    private final Database database;
    private final SharedParts parts;
    private final Errands errands;
    private final WelcomeAnswers welcome;
    private final SituationReplies situations;
    private final Debates debates;

    ConversationWiring(
            BotContent content, Database database, SharedParts parts, Errands errands, WelcomeAnswers welcome) {
        this.content = content;
        this.database = database;
        this.parts = parts;
        this.errands = errands;
        this.welcome = welcome;
        var explanations = content.explanations();
        this.situations = new SituationReplies(
                content.triage().triage(), parts.preferences(), explanations.parser(), explanations.explainer());
        this.debates = debates();
    }

    private Debates debates() {
        var settler = content.triage().settler();
        var known = new Threads.Names(
                parts.directory(), parts.names().recent(), content.slack().debate());
        var threads = new Threads(parts.reader(), known, content.explanations().parser(), settler);
        return new Debates(settler, threads, parts.preferences());
    }

    SituationReplies situations() {
        return situations;
    }

    List<Listener> listeners(Home home) {
        return Stream.concat(typed(home).stream(), pressed(home).stream()).toList();
    }

    private List<Listener> typed(Home home) {
        var delivery = parts.delivery();
        var conversation = conversation();
        var outcomes = new MessageOutcomes(
                conversation, situations, debates, content.slack().smallTalk());
        return List.of(
                new SlashCommandListener(conversation, errands, parts.view(), delivery),
                new MessageListener(
                        outcomes,
                        new ThreadDebates(debates, delivery),
                        errands,
                        delivery,
                        new Answers(delivery, parts.reader())),
                new ExplainListener(conversation, errands, delivery, parts.names(), home));
    }

    private Conversation conversation() {
        var explanations = content.explanations();
        var people = content.people();
        var contacts = new ContactReplies(
                new ContactAnswers(explanations.handbook(), people.workspace()),
                parts.preferences(),
                content.triage().triage(),
                explanations.glossary());
        return new Conversation(
                explanations.parser(),
                explanations.explainer(),
                contacts,
                welcome.stop(),
                List.of(
                        new QuizReplies(content.quiz(), database.profiles(), parts.names()::soon),
                        debates,
                        situations,
                        contacts,
                        new GuessReplies(explanations.explainer()),
                        new NextChairReplies(new NextChairAnswers(explanations.handbook(), people.nextChair()))));
    }

    private Gatherings gatherings() {
        var answers = new GroupAnswers(
                content.quiz(),
                content.explanations().handbook(),
                content.people().team());
        return new Gatherings(database.gatherings(), database.profiles(), answers, parts.delivery());
    }

    private List<Listener> pressed(Home home) {
        var delivery = parts.delivery();
        var triage = content.triage();
        var runs = new RunMessages(content.quiz(), delivery, parts.names());
        return List.of(
                new QuizListener(content.quiz(), database.profiles(), runs, gatherings(), home),
                new ResultListener(content.quiz(), database.profiles(), runs, home),
                new ColleagueListener(content.quiz(), database.profiles(), parts.names(), delivery),
                new QuizShortcutListener(content.quiz(), delivery),
                new FeedbackListener(triage.triage(), database.feedback(), situations, delivery),
                new DebateListener(debates, triage.settler().words(), database.feedback(), delivery),
                new AskThereListener(parts.preferences(), content.slack().askThere(), parts.directory(), delivery),
                new MessageShortcutListener(situations, delivery));
    }
}
