package dev.whichrole.slack;

import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.GroupLeftEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.whichrole.privacy.PrivacyAction;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.SlackBot.Workplace;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Frame;
import dev.whichrole.slack.view.HomeView;
import dev.whichrole.slack.view.QuestionModal;
import dev.whichrole.slack.view.SettingsModal;
import dev.whichrole.slack.view.SituationModal;
import dev.whichrole.triage.TriageAction;
import dev.whichrole.welcome.RuledLetters;
import dev.whichrole.welcome.WelcomeAction;
import dev.whichrole.workspace.FeedbackPage;
import dev.whichrole.workspace.Preferences.Install;
import dev.whichrole.workspace.SettingsDoor;
import java.time.Duration;

/** Makes every listener there is, each from what it needs, and says what it listens to. */
final class Listeners {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Features features;
    private final Books books;
    private final Names names;
    private final SlackWords words;
    private final Tokens tokens;
    private final SlackReader reader;
    private final Directory directory;
    private final Delivery delivery;
    private final Mailbox mailbox;
    private final Desk desk;
    private final Home home;
    private final GreetingLine greetings;
    private final GreetingDesk greetingDesk;
    private final SettingsDesk settings;
    private final PrivacyDesk privacy;
    private final Conversation conversation;
    private final Errands errands;

    Listeners(Workplace workplace, SlackWords words, AnswerView view, Features features, Books books, Names names) {
        this.features = features;
        this.books = books;
        this.names = names;
        this.words = words;
        var slack = workplace.slack();
        var calls = new SlackCalls();
        var gateway = new SlackGateway(slack, calls, new Pacer(A_SECOND));
        tokens = team -> workplace.botToken();
        reader = new SlackReader(slack, calls);
        directory = new Directory(reader, tokens, workplace.lookups());
        var once = new Once(books.claims(), workplace.background());
        var frame = Frame.plain().withPictures(workplace.pictures());
        delivery =
                new Delivery(view, frame, gateway, tokens, once, words.trouble().late());
        mailbox = new Mailbox(slack, gateway, calls, tokens);
        desk = new Desk(books.preferences(), directory, Install.OWN);
        var homeView = new HomeView(words.home().field(), view, workplace.pictures());
        home = new Home(features, books, desk, directory, gateway, tokens, delivery, homeView, words.home());
        conversation = new Conversation(features, books.profiles(), desk, names);
        var pace = workplace.pace();
        var courier = new GreetingCourier(mailbox, delivery, pace.clock(), pace.betweenGreetings());
        var letters = new RuledLetters(features.welcome(), desk::rules);
        greetings = new GreetingLine(books.greetings(), courier, letters, pace.clock());
        greetingDesk = new GreetingDesk(
                features.welcome(), books, greetings, directory, mailbox, conversation, delivery, pace.clock());
        var modal = new SettingsModal(words.settings().modal(), view);
        settings =
                new SettingsDesk(features, books.feedback(), desk, directory, delivery, home, modal, words.settings());
        privacy = new PrivacyDesk(features.privacy(), books, reader, tokens, delivery, mailbox, person -> {
            names.forget(person);
            directory.forget(person);
            desk.lookAgain(person.team());
            home.refresh(person);
        });
        var team = new TeamMap(features.team(), books.profiles(), reader, tokens, directory);
        errands = new Errands(team, privacy, settings, greetingDesk, delivery, words.trouble());
    }

    GreetingLine greetings() {
        return greetings;
    }

    void register(Switchboard board, Presence presence) {
        board.command("/whichrole", new Commands(conversation, errands, delivery, names)::whichrole);
        board.globalShortcut(QuizShortcut.ID, new QuizShortcut(features.quiz(), delivery, names)::run);
        var shortcut = new MessageShortcut(conversation, delivery, names);
        board.messageShortcut(MessageShortcut.ID, (request, context) -> shortcut.run(request));
        events(board, presence);
        explaining(board);
        quiz(board);
        triage(board);
        people(board);
    }

    private void events(Switchboard board, Presence presence) {
        var debates = new Debates(features.triage(), reader, tokens, directory, names, words.debate());
        var said = new Events(conversation, debates, errands, delivery);
        board.event(AppMentionEvent.TYPE_NAME, AppMentionEvent.class, presence.seen(said::mention));
        board.event(MessageEvent.TYPE_NAME, MessageEvent.class, presence.seen(said::message));
        board.event(
                TeamJoinEvent.TYPE_NAME,
                TeamJoinEvent.class,
                presence.seen(new Joins(greetings, desk, books.claims())::joined));
        board.event(AppHomeOpenedEvent.TYPE_NAME, AppHomeOpenedEvent.class, presence.seen(home::opened));
        var introducer = new Introducer(features.welcome(), books.introductions(), delivery);
        board.event(
                MemberJoinedChannelEvent.TYPE_NAME, MemberJoinedChannelEvent.class, presence.seen(introducer::joined));
        board.event(ChannelLeftEvent.TYPE_NAME, ChannelLeftEvent.class, introducer::left);
        board.event(GroupLeftEvent.TYPE_NAME, GroupLeftEvent.class, introducer::leftPrivate);
        board.event(AppUninstalledEvent.TYPE_NAME, AppUninstalledEvent.class, presence::uninstalled);
        board.event(TokensRevokedEvent.TYPE_NAME, TokensRevokedEvent.class, presence::revoked);
    }

    /** Buttons whose value is what could have been typed instead, whatever feature they stand under. */
    private void explaining(Switchboard board) {
        var buttons = new Clicks(conversation, errands, delivery, home);
        board.click("explain.show", buttons::show);
        board.click(HomeView.ASK, buttons::ask);
        board.click(PrivacyAction.FORGET.id(), buttons::show);
        board.click(QuizAction.COMPARE.id(), buttons::beside);
        board.click(QuizAction.TEAM.id(), buttons::beside);
        board.click(PrivacyAction.EXPORT.id(), buttons::beside);
        board.click(SettingsDoor.OPEN, buttons::beside);
        board.click(AnswerView.SHARE, buttons::share);
    }

    private void quiz(Switchboard board) {
        var buttons = new QuizClicks(features.quiz(), books.profiles(), delivery, names, home);
        board.click(QuizAction.START.id(), buttons::start);
        QuizAction.STEPS.forEach(action -> board.click(action.id(), buttons::step));
        board.click(QuizAction.COUNT.id(), buttons::count);
        board.click(QuizAction.UNCOUNT.id(), buttons::uncount);
        board.click(QuizAction.SHOW.id(), buttons::show);
    }

    private void triage(Switchboard board) {
        var buttons = new TriageClicks(features.triage(), books.feedback(), conversation, delivery);
        board.click(TriageAction.WRONG.id(), buttons::wrong);
        board.click(TriageAction.RIGHT.id(), buttons::right);
        board.click(TriageAction.SEND.id(), buttons::send);
        board.click(TriageAction.BACK.id(), buttons::back);
        var asking = new AskThere(desk, words.askThere(), delivery);
        board.click(TriageAction.ASK.id(), asking::open);
        board.submission(QuestionModal.ID, asking::post);
    }

    private void people(Switchboard board) {
        board.click(WelcomeAction.ASK.id(), greetingDesk::ask);
        board.submission(SituationModal.ID, greetingDesk::sort);
        board.click(WelcomeAction.LATER.id(), greetingDesk::later);
        board.click(WelcomeAction.AT.id(), greetingDesk::at);
        board.click(WelcomeAction.STOP.id(), greetingDesk::stop);
        board.click(WelcomeAction.NEVER.id(), greetingDesk::never);
        board.click(PrivacyAction.CONFIRM.id(), privacy::forget);
        board.click(PrivacyAction.CANCEL.id(), privacy::keep);
        board.click(SettingsModal.PREVIEW, settings::preview);
        board.click(FeedbackPage.LEARN, settings::learn);
        board.submission(SettingsModal.ID, settings::save);
    }
}
