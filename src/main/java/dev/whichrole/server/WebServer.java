package dev.whichrole.server;

import dev.whichrole.slack.SlackBot;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server. Stops gracefully: no new requests, and those begun are finished. */
public final class WebServer {
    private static final Logger log = LoggerFactory.getLogger(WebServer.class);
    private static final int THREADS = 64;
    /** Longer than the 60 seconds after which load balancers close; else they send into what was just closed here. */
    private static final Duration IDLE = Duration.ofSeconds(75);
    /** As many as there is memory for. With more, those that are idle are closed soon, so that others get in. */
    private static final int MOST_CONNECTIONS = 2_000;

    /** Connections that are to be accepted yet. Java's 50 are soon too few, and whoever finds no room waits for seconds. */
    private static final int MOST_WAITING = 1_024;

    private static final Duration IDLE_IN_A_CROWD = Duration.ofSeconds(1);
    /** Slack's requests are a few kilobytes, so this is thousands of them at once. */
    private static final int MOST_BODY_BYTES = 8 << 20;
    /** Of bodies above 64 KiB. */
    private static final int MOST_LARGE_BODIES = 4;
    /** Slack waits this long for an answer (slack-contract section 1); a slower request need not be waited for. */
    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

    private final Server server;
    private final ServerConnector connector;
    private final Function<String, Long> refused;
    private final ConnectionsInUse inUse;

    /** What answers, and how many requests it has refused for a reason. */
    private record Served(Handler handler, Function<String, Long> refused) {
        static Served of(Handler handler) {
            return new Served(handler, reason -> 0L);
        }
    }

    private WebServer(String host, int port, Function<Server, Served> serving) {
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        var config = new HttpConfiguration();
        config.setSendServerVersion(false);
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(config));
        connector.setHost(host);
        connector.setPort(port);
        connector.setAcceptQueueSize(MOST_WAITING);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(SLACKS_PATIENCE.toMillis());
        server.addConnector(connector);
        server.addBean(crowd());
        server.setErrorHandler(new PlainErrors());
        var served = serving.apply(server);
        this.inUse = new ConnectionsInUse(served.handler());
        server.setHandler(new GracefulHandler(inUse));
        this.refused = served.refused();
    }

    private NetworkConnectionLimit crowd() {
        var limit = new NetworkConnectionLimit(MOST_CONNECTIONS, server);
        limit.setEndPointIdleTimeout(IDLE_IN_A_CROWD.toMillis());
        return limit;
    }

    /**
     * What is served for Slack.
     *
     * @param signingSecret what its requests are signed with
     * @param clock says whether they are fresh
     * @param install how workspaces get the app, where anybody may
     */
    public record Door(String signingSecret, Clock clock, SlackBot bot, Optional<InstallEndpoint> install) {}

    /** Serves Slack's requests, health and pictures, and installation where anybody may install. */
    public static WebServer forSlack(String host, int port, Door door, Health health) {
        return new WebServer(host, port, server -> {
            String secret = door.signingSecret();
            var refused = new RefusedCounts(RefusedCounts.hint(secret), log::warn, System::nanoTime, later(server));
            var bodies = new Bodies(MOST_BODY_BYTES, MOST_LARGE_BODIES, System::nanoTime);
            var slack = new SlackEndpoint(new Signature(secret, door.clock()), refused, bodies, door.bot());
            return new Served(new Routes(Optional.of(slack), door.install(), health, new Pictures()), refused::ever);
        });
    }

    /** Serves health and pictures only, for where Slack's requests come through a socket. */
    public static WebServer withoutSlack(String host, int port, Health health) {
        return new WebServer(
                host,
                port,
                server -> Served.of(new Routes(Optional.empty(), Optional.empty(), health, new Pictures())));
    }

    /** Serves this text as {@code /metrics}, and nothing else. */
    public static WebServer forMetrics(String host, int port, Supplier<String> text, String type) {
        return new WebServer(host, port, server -> Served.of(new MetricsPage(text, type)));
    }

    private static BiConsumer<Runnable, Duration> later(Server server) {
        return (work, pause) -> server.getScheduler().schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Starts to listen.
     *
     * @throws IllegalStateException if it cannot, for example because the port is taken
     */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("cannot listen on port " + connector.getPort() + ": " + e.getMessage(), e);
        }
    }

    /** Why requests are refused before anybody looks into them. */
    public static List<String> reasons() {
        return RefusedCounts.REASONS;
    }

    /** How many were refused for this reason since the start. */
    public long refused(String reason) {
        return refused.apply(reason);
    }

    /** How long a connection may rest before it is closed. */
    Duration idle() {
        return Duration.ofMillis(connector.getIdleTimeout());
    }

    /** The port listened on; differs from the one asked for where that was 0. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Refuses new requests and waits for those begun; connections that rest are closed at once. */
    public void stop(Duration atMost) {
        try {
            connector.getConnectedEndPoints().stream().filter(inUse::rests).forEach(EndPoint::close);
            server.setStopTimeout(atMost.toMillis());
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("did not stop cleanly", e);
        }
    }
}
