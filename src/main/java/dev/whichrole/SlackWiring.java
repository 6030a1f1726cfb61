package dev.whichrole;

import com.slack.api.Slack;
import com.slack.api.bolt.middleware.Middleware;
import dev.whichrole.ask.AskParser;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.PlainJson;
import dev.whichrole.content.QuizContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.explain.Explainer;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.privacy.PrivacyAnswers;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.slack.Activity;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.SlackBot;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.DirectMessages;
import dev.whichrole.slack.api.Pacer;
import dev.whichrole.slack.api.SlackCalls;
import dev.whichrole.slack.api.SlackGateway;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.api.Tokens;
import dev.whichrole.slack.conversation.Answers;
import dev.whichrole.slack.conversation.ContactReplies;
import dev.whichrole.slack.conversation.Conversation;
import dev.whichrole.slack.conversation.ExplainListener;
import dev.whichrole.slack.conversation.ExplainReplies;
import dev.whichrole.slack.conversation.MessageListener;
import dev.whichrole.slack.conversation.MessageOutcomes;
import dev.whichrole.slack.conversation.NextChairReplies;
import dev.whichrole.slack.conversation.SlashCommandListener;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.directory.RecentNames;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errands;
import dev.whichrole.slack.quiz.QuizListener;
import dev.whichrole.slack.quiz.QuizReplies;
import dev.whichrole.slack.quiz.QuizShortcutListener;
import dev.whichrole.slack.triage.AskThereListener;
import dev.whichrole.slack.triage.DebateListener;
import dev.whichrole.slack.triage.Debates;
import dev.whichrole.slack.triage.FeedbackListener;
import dev.whichrole.slack.triage.MessageShortcutListener;
import dev.whichrole.slack.triage.SituationReplies;
import dev.whichrole.slack.triage.ThreadDebates;
import dev.whichrole.slack.triage.Threads;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Frame;
import dev.whichrole.slack.view.HomeView;
import dev.whichrole.slack.view.SettingsModal;
import dev.whichrole.slack.welcome.GreetingByHandListener;
import dev.whichrole.slack.welcome.GreetingDispatcher;
import dev.whichrole.slack.welcome.GreetingListener;
import dev.whichrole.slack.welcome.IntroductionListener;
import dev.whichrole.slack.welcome.SituationListener;
import dev.whichrole.slack.welcome.SlackGreetingSender;
import dev.whichrole.slack.welcome.TeamJoinListener;
import dev.whichrole.slack.work.Background;
import dev.whichrole.slack.work.Deduplicator;
import dev.whichrole.slack.work.ForgottenPeople;
import dev.whichrole.slack.work.Lanes;
import dev.whichrole.slack.work.Pace;
import dev.whichrole.slack.workspace.AppLifecycle;
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
import dev.whichrole.team.NextChairAnswers;
import dev.whichrole.team.TeamAnswers;
import dev.whichrole.triage.Triage;
import dev.whichrole.triage.debate.Settler;
import dev.whichrole.welcome.RuledGreetingWriter;
import dev.whichrole.welcome.WelcomeAnswers;
import dev.whichrole.workspace.ContactAnswers;
import dev.whichrole.workspace.FeedbackAnswers;
import dev.whichrole.workspace.Preferences.Install;
import dev.whichrole.workspace.SettingsAnswers;
import dev.whichrole.workspace.SettingsCheck;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the Slack side together: first what the listeners share, then the listeners, each with only what it uses. A new
 * listener is one line here.
 */
final class SlackWiring {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Features features = Features.read();
    private final Slack slack;
    private final Database database;
    private final Workers workers;
    private final SlackWords words = SlackWords.read();
    private final RecentNames names = new RecentNames();
    private final SlackGateway gateway;
    private final SlackReader reader;
    private final DirectMessages messages;
    private final Directory directory;
    private final CachedPreferences preferences;
    private final AnswerView view;
    private final Optional<URI> pictures;
    private final Delivery delivery;

    /** What the bot can do that more than one listener shows. */
    record Features(
            Handbook handbook,
            AskParser parser,
            Explainer explainer,
            Quiz quiz,
            Triage triage,
            Settler settler,
            WelcomeAnswers welcome) {
        static Features read() {
            Handbook handbook = HandbookContent.handbook();
            return new Features(
                    handbook,
                    HandbookContent.parser(),
                    HandbookContent.explainer(handbook),
                    QuizContent.read().quiz(handbook),
                    TriageContent.triage(),
                    TriageContent.settler(),
                    new WelcomeAnswers(handbook, PeopleContent.welcome()));
        }
    }

    /** Where work is done after an acknowledgement, and what is looked up for those who do not wait long. */
    record Workers(Lanes lanes, Background lookups) {}

    SlackWiring(Slack slack, Tokens tokens, Database database, Workers workers, Optional<URI> pictures) {
        this.slack = slack;
        this.database = database;
        this.workers = workers;
        this.pictures = pictures;
        var calls = new SlackCalls(slack, tokens);
        this.gateway = new SlackGateway(calls, new Pacer(A_SECOND));
        this.reader = new SlackReader(calls);
        this.messages = new DirectMessages(calls, gateway);
        this.directory = new Directory(reader, workers.lookups());
        this.preferences = new CachedPreferences(database.preferences(), directory, Install.OWN);
        this.view = new AnswerView(words.view());
        var frame = Frame.plain().withPictures(pictures);
        var deduplicator = new Deduplicator(database.claims(), workers.lanes());
        this.delivery = new Delivery(view, frame, gateway, deduplicator, words.trouble());
    }

    /** The bot, with everything it listens to. */
    SlackBot bot(Middleware authorization, GreetingDispatcher greetings, InstantSource clock) {
        var errands = new Errands(words.trouble());
        var lifecycle = new AppLifecycle(database.departures(), workers.lanes());
        var board = new Switchboard(slack, authorization, errands, new Activity(names, lifecycle::saw, clock));
        var listeners = new ArrayList<Listener>(List.of(lifecycle));
        var home = home();
        var situations = new SituationReplies(features.triage(), preferences, features.parser(), features.explainer());
        var debates = debates();
        listeners.addAll(conversation(errands, situations, debates, home));
        listeners.addAll(quizAndTriage(situations, debates, home));
        listeners.addAll(welcome(situations, greetings));
        listeners.addAll(workspace(home));
        return new SlackBot(board, listeners, view, words.trouble());
    }

    /** Greetings, as the admins of each workspace want them. */
    GreetingDispatcher greetings(Pace pace) {
        var sender = new SlackGreetingSender(messages, delivery, pace.clock(), pace.betweenGreetings());
        var writer = new RuledGreetingWriter(
                features.welcome(),
                preferences::rules,
                person -> directory
                        .member(person)
                        .map(Member::name)
                        .filter(name -> !name.equals(person.user().value())));
        return new GreetingDispatcher(database.greetings(), sender, writer, features.welcome(), pace.clock());
    }

    private Home home() {
        var sections = List.of(
                HomeSections.result(features.quiz(), database.profiles()),
                HomeSections.whom(features.welcome(), preferences, words.home()),
                HomeSections.glance(features.explainer()),
                HomeSections.admins(directory, recentFeedback(), answers()),
                HomeSections.about(words.home()));
        return new Home(sections, new HomeView(words.home().field(), view, pictures), gateway, delivery);
    }

    private Debates debates() {
        var known = new Threads.Names(directory, names, words.debate());
        var threads = new Threads(reader, known, features.parser(), features.settler());
        return new Debates(features.settler(), threads, preferences);
    }

    private List<Listener> conversation(Errands errands, SituationReplies situations, Debates debates, Home home) {
        var contacts = new ContactReplies(
                new ContactAnswers(features.handbook(), PeopleContent.workspace()),
                preferences,
                features.triage(),
                HandbookContent.glossary());
        var nextChair = new NextChairAnswers(features.handbook(), PeopleContent.nextChair());
        var conversation = new Conversation(
                features.parser(),
                List.of(
                        new QuizReplies(features.quiz(), database.profiles(), names),
                        debates,
                        situations,
                        contacts,
                        new NextChairReplies(nextChair),
                        new ExplainReplies(
                                features.explainer(),
                                contacts,
                                features.welcome().stop())));
        var heard = new MessageOutcomes(conversation, situations, debates, words.smallTalk());
        return List.of(
                new SlashCommandListener(conversation, errands, delivery),
                new MessageListener(
                        heard, new ThreadDebates(debates, delivery), errands, delivery, new Answers(delivery, reader)),
                new ExplainListener(conversation, errands, delivery, home));
    }

    private List<Listener> quizAndTriage(SituationReplies situations, Debates debates, Home home) {
        return List.of(
                new QuizListener(features.quiz(), database.profiles(), delivery, names, home),
                new QuizShortcutListener(features.quiz(), delivery),
                new FeedbackListener(features.triage(), database.feedback(), situations, delivery),
                new DebateListener(debates, features.settler().words(), database.feedback(), delivery),
                new AskThereListener(preferences, words.askThere(), directory, delivery),
                new MessageShortcutListener(situations, delivery));
    }

    private List<Listener> welcome(SituationReplies situations, GreetingDispatcher greetings) {
        var welcome = features.welcome();
        return List.of(
                new TeamJoinListener(greetings, preferences, new ForgottenPeople(database.claims())),
                new GreetingListener(welcome, greetings, messages, directory, delivery),
                new GreetingByHandListener(welcome, greetings, directory),
                new SituationListener(situations, delivery, welcome.ask()),
                new IntroductionListener(welcome, database.introductions(), delivery));
    }

    private List<Listener> workspace(Home home) {
        var editor = new SettingsEditor(new SettingsCheck(PeopleContent.workspace()), preferences, directory);
        var modal = new SettingsModal(words.settings().modal(), view);
        var views = new SettingsViews(modal, features.handbook(), directory, recentFeedback());
        var refusals = new SettingsSaveListener.Refusals(
                answers().notYours().title(), words.settings().notNow());
        return List.of(
                home,
                new SettingsListener(
                        editor,
                        views,
                        answers(),
                        directory,
                        delivery,
                        words.settings().notLoaded()),
                new SettingsPreviewListener(editor, features.welcome(), delivery, words.settings()),
                new SettingsSaveListener(editor, directory, delivery, home, refusals),
                new LearnTermListener(editor, views, answers(), directory, delivery, home),
                new TeamMapListener(
                        new TeamAnswers(features.handbook(), PeopleContent.team()),
                        database.profiles(),
                        reader,
                        directory),
                privacy(home));
    }

    private PrivacyListener privacy(Home home) {
        var oblivion = new Oblivion(
                database.personalData(),
                new ForgottenPeople(database.claims()),
                messages,
                List.of(
                        names::forget,
                        directory::forget,
                        person -> preferences.lookAgain(person.team()),
                        home::refresh));
        var answers = new PrivacyAnswers(PeopleContent.privacy(), PlainJson::write);
        return new PrivacyListener(answers, database.personalData(), reader, directory, delivery, oblivion);
    }

    private RecentFeedback recentFeedback() {
        var answers = new FeedbackAnswers(PeopleContent.workspace(), features.handbook(), features.triage()::houseWord);
        return new RecentFeedback(answers, database.feedback(), preferences);
    }

    private static SettingsAnswers answers() {
        return new SettingsAnswers(PeopleContent.workspace());
    }
}
