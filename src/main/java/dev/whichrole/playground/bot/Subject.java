package dev.whichrole.playground.bot;

import dev.whichrole.playground.json.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whom and which message a request to the bot is about, read from its payload. */
record Subject(Optional<String> person, Optional<Place> message) {
    /** A message by its channel and time. */
    record Place(String channel, String ts) {}

    static Subject of(BotRequest request) {
        JsonNode payload = request.payload();
        return switch (request.kind()) {
            case COMMAND -> new Subject(Json.find(payload, "user_id"), Optional.empty());
            case EVENT -> ofEvent(payload.path("event"));
            case ACTION, SHORTCUT, SUBMISSION, CLOSED ->
                new Subject(Json.find(payload.path("user"), "id"), ofInteraction(payload));
        };
    }

    private static Subject ofEvent(JsonNode event) {
        JsonNode changed = event.path("message");
        Optional<String> person = Json.find(event, "user")
                .or(() -> Json.find(event.path("user"), "id"))
                .or(() -> Json.find(changed, "user"));
        String ts = Json.find(changed, "ts").orElse(Json.text(event, "ts"));
        return new Subject(person, place(Json.text(event, "channel"), ts));
    }

    private static Optional<Place> ofInteraction(JsonNode payload) {
        JsonNode container = payload.path("container");
        return place(Json.text(container, "channel_id"), Json.text(container, "message_ts"))
                .or(() -> place(Json.text(payload.path("channel"), "id"), Json.text(payload, "message_ts")));
    }

    private static Optional<Place> place(String channel, String ts) {
        return channel.isEmpty() || ts.isEmpty() ? Optional.empty() : Optional.of(new Place(channel, ts));
    }
}
