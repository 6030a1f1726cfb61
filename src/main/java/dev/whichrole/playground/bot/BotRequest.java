package dev.whichrole.playground.bot;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.json.Json;
import java.net.URLEncoder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Something to be sent to the bot: once, or again as a retry. */
public record BotRequest(
        Kind kind,
        String label,
        JsonNode payload,
        int retryNum,
        @Nullable String retryReason) {
    /** What it is: its name in the inspector, its Socket Mode envelope, and how it is written in HTTP. */
    public enum Kind {
        EVENT("event", "events_api"),
        COMMAND("command", "slash_commands"),
        ACTION("action", "interactive"),
        SHORTCUT("shortcut", "interactive"),
        SUBMISSION("submission", "interactive"),
        CLOSED("closed", "interactive");

        private final String id;
        private final String envelope;

        Kind(String id, String envelope) {
            this.id = id;
            this.envelope = envelope;
        }

        public String id() {
            return id;
        }

        String envelope() {
            return envelope;
        }
    }

    public static BotRequest of(Kind kind, String label, JsonNode payload) {
        return new BotRequest(kind, label, payload, 0, null);
    }

    public BotRequest retry(int number, String reason) {
        return new BotRequest(kind, label, payload, number, reason);
    }

    /** The same with another payload. */
    BotRequest carrying(JsonNode other) {
        return new BotRequest(kind, label, other, 0, null);
    }

    public boolean event() {
        return kind == Kind.EVENT;
    }

    String contentType() {
        return event() ? "application/json" : "application/x-www-form-urlencoded";
    }

    String body() {
        return switch (kind) {
            case EVENT -> payload.toString();
            case COMMAND ->
                payload.properties().stream()
                        .map(field ->
                                field.getKey() + "=" + encode(field.getValue().asString("")))
                        .collect(Collectors.joining("&"));
            default -> "payload=" + encode(payload.toString());
        };
    }

    /** In Socket Mode, what the envelope carries. */
    JsonNode envelope(String id) {
        var envelope = Json.object().put("envelope_id", id).put("type", kind.envelope());
        envelope.set("payload", payload);
        envelope.put("accepts_response_payload", !event());
        if (event()) {
            envelope.put("retry_attempt", retryNum).put("retry_reason", retryReason == null ? "" : retryReason);
        }
        return envelope;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
