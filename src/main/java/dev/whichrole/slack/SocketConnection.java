package dev.whichrole.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.slack.work.Background;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Socket Mode connection to Slack: connects, and goes on trying while Slack cannot be reached; runs several requests
 * at a time; at the end finishes what it has begun and leaves the rest unacknowledged, for Slack to deliver elsewhere.
 */
public final class SocketConnection {
    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final Slack slack;
    private final String appToken;
    private final SlackBot bot;
    private final SocketModeRequestParser parser;
    private final Background requests;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile @Nullable SocketModeClient client;

    /** A connection that is not open yet; {@code concurrency} requests run at a time. */
    public SocketConnection(Slack slack, String appToken, SlackBot bot, int concurrency) {
        this.slack = slack;
        this.appToken = appToken;
        this.bot = bot;
        this.parser = new SocketModeRequestParser(bot.config());
        this.requests = new Background("socket", concurrency);
    }

    /** Connects in the background, as often as it takes. */
    public void open() {
        new Thread(this::connectUntilOpen, "socket-connector").start();
    }

    /** Whether requests can arrive. */
    public boolean isOpen() {
        return client != null;
    }

    private void connectUntilOpen() {
        try {
            while (client == null && !end.await(0, TimeUnit.SECONDS)) {
                if (!connect() && end.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean connect() {
        try {
            SocketModeClient connected = slack.socketMode(appToken, SocketModeClient.Backend.Tyrus);
            connected.addWebSocketMessageListener(this::receive);
            connected.addWebSocketErrorListener(e -> log.warn("Socket Mode: {}", e.toString()));
            connected.connect();
            client = connected;
            log.info("Connected to Slack by Socket Mode.");
            return true;
        } catch (IOException | IllegalStateException e) {
            log.warn("Socket Mode cannot connect, trying again in {} s: {}", BETWEEN_TRIES.toSeconds(), e.getMessage());
            return false;
        }
    }

    private void receive(String message) {
        if (end.getCount() > 0) {
            requests.accept(() -> answer(message));
        }
    }

    private void answer(String message) {
        SocketModeRequest request = parser.parse(message);
        if (request != null && request.getBoltRequest() != null) {
            Response response = bot.run(request.getBoltRequest());
            if (response.getStatusCode() == 200) {
                send(acknowledgement(request.getEnvelope().getEnvelopeId(), response));
            }
        }
    }

    private static String acknowledgement(String envelopeId, Response response) {
        JsonObject ack = new JsonObject();
        ack.addProperty("envelope_id", envelopeId);
        if (response.getBody() != null) {
            ack.add("payload", GSON.fromJson(response.getBody(), JsonElement.class));
        }
        return ack.toString();
    }

    /** One at a time: the WebSocket does not take two messages at once. */
    private synchronized void send(String message) {
        SocketModeClient connected = client;
        if (connected == null) {
            return;
        }
        try {
            connected.sendWebSocketMessage(message);
        } catch (IllegalStateException e) {
            log.warn("The connection closed before an acknowledgement; Slack delivers events again.");
        }
    }

    /** Takes no more requests, finishes those begun, and closes; true if all were finished in time. */
    public boolean close(Duration atMost) {
        end.countDown();
        SocketModeClient connected = client;
        if (connected != null) {
            connected.setAutoReconnectEnabled(false);
        }
        boolean finished = requests.drain(atMost);
        if (connected != null) {
            closeQuietly(connected);
        }
        return finished;
    }

    private static void closeQuietly(SocketModeClient client) {
        try {
            client.close();
        } catch (IOException e) {
            log.info("Socket Mode did not close cleanly: {}", e.getMessage());
        }
    }
}
