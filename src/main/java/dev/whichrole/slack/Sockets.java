package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens one WebSocket to Slack after another. The SDK's client would also connect again by itself, without a pause that
 * grows, without a word of it to whoever asks whether it is connected; so it is kept from that, and each serves once.
 */
final class Sockets {
    private static final Logger log = LoggerFactory.getLogger(Sockets.class);

    private final Slack slack;
    private final String appToken;

    Sockets(Slack slack, String appToken) {
        this.slack = slack;
        this.appToken = appToken;
    }

    /** Slack could not be reached, or refused; in one line. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never serialised
        private final Optional<Duration> retryAfter;

        Refused(String message, Optional<Duration> retryAfter) {
            super(message);
            this.retryAfter = retryAfter;
        }

        /** When Slack wants to be asked again, if it says so. */
        Optional<Duration> retryAfter() {
            return retryAfter;
        }
    }

    /**
     * Opens one, and says whatever comes through it, and when it has closed.
     *
     * @throws Refused whatever goes wrong
     */
    SocketModeClient open(Consumer<String> messages, Runnable closed) throws Refused {
        SocketModeClient client = client(messages);
        client.addWebSocketCloseListener((code, reason) -> closed.run());
        client.addWebSocketErrorListener(e -> log.warn("Socket Mode: {}", e.toString()));
        try {
            client.connect();
        } catch (IOException | RuntimeException e) {
            close(client);
            throw new Refused("the WebSocket did not open: " + e.getMessage(), Optional.empty());
        }
        if (!client.verifyConnection()) { // the SDK swallows what went wrong
            close(client);
            throw new Refused("the WebSocket did not open", Optional.empty());
        }
        return client;
    }

    private SocketModeClient client(Consumer<String> messages) throws Refused {
        try {
            String url = slack.issueSocketModeUrl(appToken);
            return new SocketModeClientTyrusImpl(slack, appToken, url, 0, new Passing(messages), false, false, 0);
        } catch (Exception e) { // an answer that is no JSON, for one: the page of a proxy that wants a password
            throw new Refused(oneLine(e), retryAfter(e));
        }
    }

    private static String oneLine(Exception e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return e instanceof IOException || e instanceof IllegalStateException
                ? message
                : "not an answer of Slack's (" + e.getClass().getSimpleName() + ")";
    }

    private static Optional<Duration> retryAfter(Exception e) {
        return e.getCause() instanceof SlackApiException refused
                ? Optional.ofNullable(refused.getResponse().header("Retry-After"))
                        .filter(seconds -> seconds.matches("\\d{1,6}"))
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                : Optional.empty();
    }

    /** Closes it, whatever state it is in. */
    static void close(SocketModeClient client) {
        try {
            client.close();
        } catch (IOException | RuntimeException e) {
            log.debug("Socket Mode did not close cleanly", e);
        }
    }

    /** Takes the place of the SDK's queue, from which it would read with a thread of its own, and reconnect. */
    private record Passing(Consumer<String> messages) implements SocketModeMessageQueue {
        @Override
        public void add(String message) {
            messages.accept(message);
        }

        @Override
        public @Nullable String poll() {
            return null;
        }
    }
}
