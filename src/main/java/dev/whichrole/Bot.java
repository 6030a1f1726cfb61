package dev.whichrole;

import com.slack.api.Slack;
import dev.whichrole.SlackWiring.Watched;
import dev.whichrole.SlackWiring.Workers;
import dev.whichrole.SlackWiring.Workspaces;
import dev.whichrole.metrics.Instruments;
import dev.whichrole.metrics.Readiness;
import dev.whichrole.metrics.Version;
import dev.whichrole.server.Health;
import dev.whichrole.server.WebServer;
import dev.whichrole.slack.SlackBot;
import dev.whichrole.slack.SocketConnection;
import dev.whichrole.slack.api.SlackClients;
import dev.whichrole.slack.work.Background;
import dev.whichrole.slack.work.Lanes;
import dev.whichrole.slack.work.Pace;
import dev.whichrole.start.Phase;
import dev.whichrole.store.Database;
import dev.whichrole.store.connection.Address;
import dev.whichrole.welcome.GreetingDispatcher;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running bot with everything wired together. */
final class Bot {
    private static final Logger log = LoggerFactory.getLogger(Bot.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(25);
    private static final int THREADS = 64;
    private static final int LOOKUPS = 8;

    private final WebServer server;
    private final Optional<SocketConnection> socket;
    private final GreetingDispatcher greetings;
    private final Workers workers;
    private final Optional<OAuthWiring> oauth;
    private final Kept kept;
    private final Supplier<Readiness> ready;

    /** What outlasts everything else: it is written to until the end. */
    private record Kept(SweptDatabase database, Instruments instruments) {
        void close() {
            database.saveCounts();
            instruments.close();
            database.close();
        }
    }

    /** With everything that has to be stopped, each in its turn. */
    private Bot(
            WebServer server,
            Optional<SocketConnection> socket,
            GreetingDispatcher greetings,
            Workers workers,
            Optional<OAuthWiring> oauth,
            Kept kept,
            Supplier<Readiness> ready) {
        this.server = server;
        this.socket = socket;
        this.greetings = greetings;
        this.workers = workers;
        this.oauth = oauth;
        this.kept = kept;
        this.ready = ready;
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
        Phase.reached("main");
        settings.warning().ifPresent(log::warn);
        var content = BotContent.begin();
        var slackClient = Phase.begin("Slack client", () -> SlackClients.forApi(settings.apiUrl()));
        var database = Phase.of("database", () -> open(settings, pace));
        Slack slack = slackClient.get();
        var instruments = Phase.of(
                "instruments", () -> new Instruments(database.database(), settings.metricsPort(), Version.NAME));
        database.counting(instruments.usage()::save);
        Optional<OAuthWiring> oauth = oauth(access, settings, slack, database.database(), pace);
        var workers = Workers.of(database.database().claims(), new Lanes(THREADS), new Background("lookup", LOOKUPS));
        database.renewing(workers.deduplicator()::renew);
        instruments.watch(workers.lanes(), workers.deduplicator(), database.database(), pace.clock());
        var workspaces = workspaces(access, oauth).observedBy(instruments);
        var wiring = new SlackWiring(
                Phase.of("waiting for content", content::content),
                slack,
                workspaces,
                database.database(),
                workers,
                settings.publicUrl());
        database.changing(wiring::changed);
        GreetingDispatcher greetings = wiring.greetings(pace);
        SlackBot bot = wiring.bot(greetings, pace.clock(), new Watched(instruments, instruments.usage()));
        Optional<SocketConnection> socket =
                access.appToken().map(appToken -> new SocketConnection(slack, appToken.value(), bot, THREADS));
        var readiness = new Readiness().needs("database", database.database()::alive);
        socket.ifPresent(connection -> readiness.needs("socket", connection::isOpen));
        WebServer server = server(access, settings, host, new Served(bot, oauth), readiness);
        instruments.watch(server, readiness);
        instruments.serve(host);
        Phase.of("warming up", bot::warmUp);
        server.start();
        Phase.reached("listening");
        socket.ifPresent(SocketConnection::open);
        oauth.ifPresent(OAuthWiring::start);
        greetings.start();
        log.info("Listening on port {}.", server.port());
        var ready = Phase.begin("waiting for triage", () -> whole(content, readiness));
        return new Bot(server, socket, greetings, workers, oauth, new Kept(database, instruments), ready);
    }

    private static Readiness whole(BotContent.Begun content, Readiness readiness) {
        var unused = content.whole();
        Phase.of("tidying up", Bot::collected);
        readiness.warmedUp();
        Phase.reached("ready");
        return readiness;
    }

    /** Half of the heap is what reading the content has left; with the heap's shares that the Procfile sets, it is given back. */
    private static boolean collected() {
        System.gc();
        return true;
    }

    private static SweptDatabase open(Settings settings, Pace pace) {
        return SweptDatabase.open(settings.database().orElseGet(() -> Address.from(Map.of())), pace.clock());
    }

    private static Optional<OAuthWiring> oauth(
            Access access, Settings settings, Slack slack, Database database, Pace pace) {
        return access instanceof Access.ManyWorkspaces many
                ? Optional.of(OAuthWiring.of(many, settings, slack, database, pace.clock()))
                : Optional.empty();
    }

    private static Workspaces workspaces(Access access, Optional<OAuthWiring> oauth) {
        return access instanceof Access.OneWorkspace one
                ? Workspaces.one(one.botToken())
                : oauth.orElseThrow().workspaces();
    }

    /** What the server is there for. */
    private record Served(SlackBot bot, Optional<OAuthWiring> oauth) {}

    private static WebServer server(Access access, Settings settings, String host, Served served, Health health) {
        return access.signingSecret()
                .map(secret -> new WebServer.Door(
                        secret.value(),
                        Clock.systemUTC(),
                        served.bot(),
                        served.oauth().map(OAuthWiring::endpoint)))
                .map(door -> WebServer.forSlack(host, settings.port(), door, health))
                .orElseGet(() -> WebServer.withoutSlack(host, settings.port(), health));
    }

    /**
     * Waits for the last of what it knows. It serves already, and what asks for that waits too.
     *
     * @throws dev.whichrole.content.ContentException if a content file has a fault
     */
    void awaitReady() {
        var unused = ready.get();
    }

    /** The port that HTTP is served on. */
    int port() {
        return server.port();
    }

    /** The port that {@code /metrics} is served on, where it is. */
    Optional<Integer> metricsPort() {
        return kept.instruments().port();
    }

    /** Whether something that was taken on is not done, or looked up, yet. */
    boolean isWorking() {
        return workers.lanes().waiting() > 0 || workers.lookups().waiting() > 0;
    }

    /** Takes no more requests, finishes what is in flight within 25 seconds, and ends. */
    void stop() {
        long end = System.nanoTime() + LONGEST_STOP.toNanos();
        server.stop(LONGEST_STOP);
        socket.ifPresent(connection -> connection.close(until(end)));
        greetings.stop();
        workers.lanes().drain(until(end));
        workers.lookups().drain(until(end));
        oauth.ifPresent(OAuthWiring::close);
        kept.close();
    }

    private static Duration until(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
