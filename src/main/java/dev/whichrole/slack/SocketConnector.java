package dev.whichrole.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a WebSocket to Slack open: connects, and again when it has closed, falls silent or is called off, as often as it
 * takes, whatever answers in Slack's place. One thread does all of it.
 */
final class SocketConnector {
    private static final Logger log = LoggerFactory.getLogger(SocketConnector.class);
    private static final Duration BETWEEN_PINGS = Duration.ofSeconds(10);

    /** Slack may send a request before the connection is known to be open here. */
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(1);

    private final Sockets sockets;
    private final Consumer<String> messages;
    private final Pauses pauses;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile @Nullable SocketModeClient client;
    private boolean calledOff;
    private boolean ended;

    SocketConnector(Sockets sockets, Consumer<String> messages, Pauses pauses) {
        this.sockets = sockets;
        this.messages = messages;
        this.pauses = pauses;
    }

    void start() {
        new Thread(this::keepConnected, "socket-connector").start();
    }

    boolean isOpen() {
        return client != null;
    }

    private void keepConnected() {
        int failures = 0;
        try {
            while (!ended()) {
                if (isOpen() && !isCalledOff()) {
                    await(BETWEEN_PINGS, () -> !isOpen() || calledOff);
                    check();
                } else {
                    Optional<Duration> pause = connect(failures + 1);
                    failures = pause.isPresent() ? failures + 1 : 0;
                    await(pause.orElse(Duration.ZERO), () -> false);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to wait if this did not work either. */
    private Optional<Duration> connect(int attempt) {
        try {
            var now = new Holder();
            SocketModeClient opened = sockets.open(this::receive, () -> closed(now));
            replace(opened, now);
            log.info("Connected to Slack by Socket Mode.");
            return Optional.empty();
        } catch (Sockets.Refused e) {
            Duration pause = pauses.after(attempt, e.retryAfter());
            log.warn("Socket Mode cannot connect, trying again in {} s: {}", inSeconds(pause), e.getMessage());
            return Optional.of(pause);
        }
    }

    private static String inSeconds(Duration pause) {
        return String.valueOf(Math.max(1, pause.toSeconds()));
    }

    /** Which client a closing is of: it may close before it is known by name. */
    private static final class Holder {
        private @Nullable SocketModeClient client;
        private boolean closed;
    }

    private void replace(SocketModeClient opened, Holder now) {
        SocketModeClient before;
        lock.lock();
        try {
            before = client;
            now.client = opened;
            client = now.closed || ended ? null : opened;
            calledOff = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (before != null) {
            Sockets.close(before);
        }
        if (ended()) {
            Sockets.close(opened);
        }
    }

    private void closed(Holder holder) {
        lock.lock();
        try {
            holder.closed = true;
            if (client != null && client == holder.client) {
                client = null;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void check() {
        SocketModeClient open = client;
        if (open != null && !ended() && !open.verifyConnection()) {
            client = null;
            Sockets.close(open);
        }
    }

    /** Slack says beforehand when it is going to close one; the next is opened before that. */
    private void receive(String message) {
        if (isDisconnect(message)) {
            lock.lock();
            try {
                calledOff = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        } else {
            messages.accept(message);
        }
    }

    private static boolean isDisconnect(String message) {
        try {
            return message.length() < 1_000
                    && JsonParser.parseString(message) instanceof JsonObject object
                    && object.get("type") != null
                    && object.get("type").toString().equals("\"disconnect\"");
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** One at a time: the WebSocket does not take two messages at once. */
    synchronized void send(String message) {
        try {
            await(UNTIL_KNOWN, this::isOpen);
            SocketModeClient connected = client;
            if (connected != null) {
                connected.sendWebSocketMessage(message);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("The connection closed before an acknowledgement; Slack delivers events again.");
        }
    }

    private void await(Duration pause, BooleanSupplier enough) throws InterruptedException {
        lock.lock();
        try {
            long left = pause.toNanos();
            while (left > 0 && !ended && !enough.getAsBoolean()) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isCalledOff() {
        lock.lock();
        try {
            return calledOff;
        } finally {
            lock.unlock();
        }
    }

    private boolean ended() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        SocketModeClient open = client;
        client = null;
        if (open != null) {
            Sockets.close(open);
        }
    }
}
