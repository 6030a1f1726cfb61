package dev.whichrole.server;

import dev.whichrole.slack.SlackBot;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server. Stops gracefully: no new requests, and those begun are finished. */
public final class WebServer {
    private static final int THREADS = 64;
    private static final Duration IDLE = Duration.ofSeconds(30);
    /** Slack waits this long for an answer (slack-contract section 1); a slower request need not be waited for. */
    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

    private final Server server;
    private final ServerConnector connector;

    private WebServer(String host, int port, Routes routes) {
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        var config = new HttpConfiguration();
        config.setSendServerVersion(false);
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(config));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(SLACKS_PATIENCE.toMillis());
        server.addConnector(connector);
        server.setErrorHandler(new PlainErrors());
        server.setHandler(new GracefulHandler(routes));
    }

    /** Serves Slack's requests, health and pictures. */
    public static WebServer forSlack(
            String host, int port, String signingSecret, Clock clock, SlackBot bot, BooleanSupplier ready) {
        var edge = new SlackEdge(new Signature(signingSecret, clock), bot);
        return new WebServer(host, port, new Routes(Optional.of(edge), ready, new Pictures()));
    }

    /** Serves health and pictures only, for where Slack's requests come through a socket. */
    public static WebServer withoutSlack(String host, int port, BooleanSupplier ready) {
        return new WebServer(host, port, new Routes(Optional.empty(), ready, new Pictures()));
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

    /** The port listened on; differs from the one asked for where that was 0. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Refuses new requests and waits for those begun. */
    public void stop(Duration atMost) {
        try {
            server.setStopTimeout(atMost.toMillis());
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("did not stop cleanly", e);
        }
    }
}
