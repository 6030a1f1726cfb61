package dev.whichrole;

import com.slack.api.Slack;
import dev.whichrole.ask.AskParser;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.content.Yaml;
import dev.whichrole.explain.Explainer;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.server.WebServer;
import dev.whichrole.slack.Background;
import dev.whichrole.slack.Claims;
import dev.whichrole.slack.Desk;
import dev.whichrole.slack.Features;
import dev.whichrole.slack.SlackBot;
import dev.whichrole.slack.SlackClients;
import dev.whichrole.slack.SlackWords;
import dev.whichrole.slack.SocketConnection;
import dev.whichrole.slack.view.Frame;
import dev.whichrole.store.Address;
import dev.whichrole.store.Store;
import dev.whichrole.triage.FeedbackBook;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running bot with everything wired together. */
final class Bot {
    private static final Logger log = LoggerFactory.getLogger(Bot.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(25);
    private static final int THREADS = 8;

    private final WebServer server;
    private final Optional<SocketConnection> socket;
    private final Background background;
    private final Store store;
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "sweep"));

    private Bot(WebServer server, Optional<SocketConnection> socket, Background background, Store store) {
        this.server = server;
        this.socket = socket;
        this.background = background;
        this.store = store;
        Runnable sweep = () -> store.sweep(Clock.systemUTC().instant());
        var unused = sweeper.scheduleWithFixedDelay(sweep, 1, 60, TimeUnit.MINUTES);
    }

    /**
     * Opens the database, reads the content, wires the parts and starts to serve. Slack need not be reachable.
     *
     * @param host the address to listen on
     * @throws IllegalStateException if it cannot listen or the database cannot be opened
     * @throws dev.whichrole.content.ContentException if a content file has a fault
     */
    static Bot start(Access access, Settings settings, String host) {
        return start(access, settings, host, Bot::features);
    }

    /** The same, with these features on top of the database. */
    static Bot start(Access access, Settings settings, String host, Function<Store, Features> features) {
        settings.warning().ifPresent(log::warn);
        Store store = Store.open(settings.database().orElseGet(() -> Address.from(Map.of())), Clock.systemUTC());
        var background = new Background("work", THREADS);
        Slack slack = SlackClients.forApi(settings.apiUrl());
        SlackBot bot = slackBot(
                slack, access.botToken(), features.apply(store), settings.publicUrl(), background, store.claims());
        Optional<SocketConnection> socket =
                access.appToken().map(token -> new SocketConnection(slack, token.value(), bot, THREADS));
        BooleanSupplier ready = () -> socket.map(SocketConnection::isOpen).orElse(true);
        WebServer server = access.signingSecret()
                .map(secret -> WebServer.forSlack(host, settings.port(), secret.value(), Clock.systemUTC(), bot, ready))
                .orElseGet(() -> WebServer.withoutSlack(host, settings.port(), ready));
        server.start();
        socket.ifPresent(SocketConnection::open);
        log.info("Listening on port {}.", server.port());
        return new Bot(server, socket, background, store);
    }

    static SlackBot slackBot(
            Slack slack,
            Secret botToken,
            Features features,
            Optional<URI> publicUrl,
            Background background,
            Claims claims) {
        var words = Yaml.read("content/slack.yaml", SlackWords.class);
        Frame frame = Frame.plain().withPictures(publicUrl);
        return new SlackBot(slack, botToken.value(), words, features, frame, claims, background);
    }

    static Features features(Store store) {
        return features(store, store.feedback(), Desk.EMPTY);
    }

    static Features features(Store store, FeedbackBook feedback, Desk desk) {
        var quiz = QuizContent.read();
        return new Features(
                new AskParser(HandbookContent.vocabulary()),
                new Explainer(HandbookContent.handbook(), HandbookContent.words()),
                new Quiz(quiz.banks(), quiz.words()),
                store.profiles(),
                TriageContent.triage(),
                feedback,
                desk);
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
        background.drain(until(end));
        sweeper.shutdownNow();
        store.close();
    }

    private static Duration until(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
