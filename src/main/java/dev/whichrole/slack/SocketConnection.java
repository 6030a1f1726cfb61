package dev.whichrole.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.Slack;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.slack.work.Background;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack's requests through a socket: runs several at a time; at the end finishes what it has begun and leaves the rest
 * unacknowledged, for Slack to deliver elsewhere.
 */
public final class SocketConnection {
    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final Set<String> ENVELOPES = Set.of("events_api", "slash_commands", "interactive");

    private final SlackBot bot;
    private final Background requests;
    private final SocketConnector connector;
    private volatile boolean ended;

    /** A connection that is not open yet; {@code concurrency} requests run at a time. */
    public SocketConnection(Slack slack, String appToken, SlackBot bot, int concurrency) {
        this.bot = bot;
        this.requests = new Background("socket", concurrency);
        this.connector = new SocketConnector(new Sockets(slack, appToken), this::receive, new Pauses());
    }

    /** Connects in the background, as often as it takes, and again whenever the connection is gone. */
    public void open() {
        connector.start();
    }

    /** Whether requests can arrive. */
    public boolean isOpen() {
        return connector.isOpen();
    }

    private void receive(String message) {
        if (!ended) {
            requests.accept(() -> answer(message));
        }
    }

    private void answer(String message) {
        object(message)
                .filter(envelope -> ENVELOPES.contains(text(envelope, "type").orElse("")))
                .ifPresent(this::answer);
    }

    private void answer(JsonObject envelope) {
        String payload = String.valueOf(envelope.get("payload"));
        Optional<String> id = text(envelope, "envelope_id");
        Optional<Response> response = bot.socket(retries(envelope), payload);
        if (id.isPresent() && response.isPresent() && response.get().getStatusCode() == 200) {
            connector.send(acknowledgement(id.get(), response.get()));
        }
    }

    private static Optional<JsonObject> object(String message) {
        try {
            return JsonParser.parseString(message) instanceof JsonObject object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonParseException e) {
            log.warn("Cannot read an envelope: it is not JSON.");
            return Optional.empty();
        }
    }

    /** As headers, which is how they come over HTTP. */
    private static Map<String, List<String>> retries(JsonObject envelope) {
        var headers = new HashMap<String, List<String>>();
        text(envelope, "retry_attempt").ifPresent(number -> headers.put("X-Slack-Retry-Num", List.of(number)));
        text(envelope, "retry_reason").ifPresent(reason -> headers.put("X-Slack-Retry-Reason", List.of(reason)));
        return headers;
    }

    private static Optional<String> text(JsonObject object, String name) {
        @Nullable JsonElement value = object.get(name);
        return value instanceof JsonPrimitive ? Optional.of(value.getAsString()) : Optional.empty();
    }

    private static String acknowledgement(String envelopeId, Response response) {
        JsonObject ack = new JsonObject();
        ack.addProperty("envelope_id", envelopeId);
        if (response.getBody() != null) {
            ack.add("payload", GSON.fromJson(response.getBody(), JsonElement.class));
        }
        return ack.toString();
    }

    /** Takes no more requests, finishes those begun, and closes; true if all were finished in time. */
    public boolean close(Duration atMost) {
        ended = true;
        boolean finished = requests.drain(atMost);
        connector.close();
        return finished;
    }
}
