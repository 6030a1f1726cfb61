package dev.whichrole;

import com.slack.api.Slack;
import dev.whichrole.ask.AskParser;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.PlainJson;
import dev.whichrole.content.QuizContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.content.Yaml;
import dev.whichrole.explain.Explainer;
import dev.whichrole.privacy.PrivacyPages;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.server.WebServer;
import dev.whichrole.slack.Background;
import dev.whichrole.slack.Books;
import dev.whichrole.slack.Features;
import dev.whichrole.slack.Pace;
import dev.whichrole.slack.SlackBot;
import dev.whichrole.slack.SlackClients;
import dev.whichrole.slack.SlackWords;
import dev.whichrole.slack.SocketConnection;
import dev.whichrole.store.Address;
import dev.whichrole.store.Store;
import dev.whichrole.team.TeamPages;
import dev.whichrole.welcome.Welcome;
import dev.whichrole.workspace.FeedbackPage;
import dev.whichrole.workspace.SettingsCheck;
import dev.whichrole.workspace.SettingsDoor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running bot with everything wired together. */
final class Bot {
    private static final Logger log = LoggerFactory.getLogger(Bot.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(25);
    private static final int THREADS = 8;
    private static final int LOOKUPS = 4;

    private final WebServer server;
    private final Optional<SocketConnection> socket;
    private final SlackBot bot;
    private final List<Background> work;
    private final Store store;
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "sweep"));

    private Bot(
            WebServer server,
            Optional<SocketConnection> socket,
            SlackBot bot,
            List<Background> work,
            Store store,
            InstantSource clock) {
        this.server = server;
        this.socket = socket;
        this.bot = bot;
        this.work = work;
        this.store = store;
        var unused = sweeper.scheduleWithFixedDelay(() -> sweep(store, clock.instant()), 1, 60, TimeUnit.MINUTES);
    }

    /** What throws is not scheduled again, so a database that is away for a moment must not end it. */
    private static void sweep(Store store, Instant now) {
        try {
            store.sweep(now).forEach(team -> log.info("What was kept of {} is deleted.", team));
        } catch (RuntimeException e) {
            log.warn("Could not sweep, trying again in an hour: {}", e.toString());
        }
    }

    /**
     * Opens the database, reads the content, wires the parts and starts to serve. Slack need not be reachable.
     *
     * @param host the address to listen on
     * @throws IllegalStateException if it cannot listen or the database cannot be opened
     * @throws dev.whichrole.content.ContentException if a content file has a fault
     */
    static Bot start(Access access, Settings settings, String host) {
        return start(access, settings, host, Pace.OF_SLACK);
    }

    /** The same at another pace. Requests are verified by the system's clock all the same. */
    static Bot start(Access access, Settings settings, String host, Pace pace) {
        settings.warning().ifPresent(log::warn);
        Store store = Store.open(settings.database().orElseGet(() -> Address.from(Map.of())), pace.clock());
        var background = new Background("work", THREADS);
        Slack slack = SlackClients.forApi(settings.apiUrl());
        var lookups = new Background("lookup", LOOKUPS);
        var workplace = new SlackBot.Workplace(
                slack, access.botToken().value(), settings.publicUrl(), background, lookups, pace);
        SlackBot bot = slackBot(workplace, store);
        Optional<SocketConnection> socket =
                access.appToken().map(token -> new SocketConnection(slack, token.value(), bot, THREADS));
        BooleanSupplier ready = () -> socket.map(SocketConnection::isOpen).orElse(true);
        WebServer server = access.signingSecret()
                .map(secret -> WebServer.forSlack(host, settings.port(), secret.value(), Clock.systemUTC(), bot, ready))
                .orElseGet(() -> WebServer.withoutSlack(host, settings.port(), ready));
        server.start();
        socket.ifPresent(SocketConnection::open);
        bot.start();
        log.info("Listening on port {}.", server.port());
        return new Bot(server, socket, bot, List.of(background, lookups), store, pace.clock());
    }

    static SlackBot slackBot(SlackBot.Workplace workplace, Store store) {
        return new SlackBot(workplace, Yaml.read("content/slack.yaml", SlackWords.class), features(), books(store));
    }

    private static Books books(Store store) {
        return new Books(
                store.claims(),
                store.profiles(),
                store.feedback(),
                store.preferences(),
                store.greetings(),
                store.introductions(),
                store.kept(),
                store.forgetting(),
                store.departures());
    }

    /** All that the bot can do, as its content says. */
    static Features features() {
        var handbook = HandbookContent.handbook();
        var quiz = QuizContent.read();
        var triage = TriageContent.triage();
        var workspace = PeopleContent.workspace();
        return new Features(
                handbook,
                new AskParser(HandbookContent.vocabulary()),
                new Explainer(handbook, HandbookContent.words()),
                new Quiz(quiz.banks(), quiz.words()),
                triage,
                new Welcome(handbook, PeopleContent.welcome()),
                new TeamPages(handbook, PeopleContent.team()),
                new PrivacyPages(PeopleContent.privacy(), PlainJson::write),
                new SettingsCheck(workspace),
                new SettingsDoor(workspace),
                new FeedbackPage(workspace, handbook, triage::houseWord));
    }

    /** The port that HTTP is served on. */
    int port() {
        return server.port();
    }

    /** Takes no more requests, finishes what is in flight within 25 seconds, and ends. */
    void stop() {
        long end = System.nanoTime() + LONGEST_STOP.toNanos();
        server.stop(LONGEST_STOP);
        socket.ifPresent(connection -> connection.close(until(end)));
        bot.stop();
        work.forEach(background -> background.drain(until(end)));
        sweeper.shutdownNow();
        store.close();
    }

    private static Duration until(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
