package dev.whichrole.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.event.Event;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.message.RawEvent;
import dev.whichrole.slack.message.Unreadable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A payload as JSON, looked at before the SDK takes it apart: what the bot needs must be there, and what it does not need
 * may be anything. The SDK gives up on the whole of a payload for one field that it would never have been asked for.
 *
 * @param type what Slack calls it; for an event, the event's own type
 */
record ReadablePayload(String type, JsonObject json) {
    /** Slack's nest to about twenty. */
    private static final int DEEPEST = 100;

    private static final Map<String, Class<?>> INTERACTIONS = Map.of(
            BlockActionPayload.TYPE, BlockActionPayload.class,
            ViewSubmissionPayload.TYPE, ViewSubmissionPayload.class,
            GlobalShortcutPayload.TYPE, GlobalShortcutPayload.class,
            MessageShortcutPayload.TYPE, MessageShortcutPayload.class);

    /** What the bot uses of an event's envelope. Gson fills it in by the names of the fields. */
    @SuppressWarnings("unused")
    private static final class Envelope {
        private @Nullable String type;
        private @Nullable String teamId;
        private @Nullable String enterpriseId;
        private @Nullable String eventId;
        private @Nullable Integer eventTime;
        private @Nullable List<Authorization> authorizations;
    }

    /**
     * Reads the text; empty if it is not JSON, or of no type.
     *
     * @throws Unreadable if it nests so deep that nobody should try
     */
    static Optional<ReadablePayload> of(String text) {
        if (deeperThan(DEEPEST, text)) {
            throw new Unreadable("a payload", "nests too deep");
        }
        try {
            return JsonParser.parseString(text) instanceof JsonObject object ? of(object) : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<ReadablePayload> of(JsonObject object) {
        return text(object, "type").map(type -> new ReadablePayload(type, object));
    }

    /** Whether a list in it has nulls, which nobody reckons with. */
    boolean hasHoles() {
        return Holes.in(json);
    }

    /** The same without those. */
    ReadablePayload filled() {
        return new ReadablePayload(type, Holes.filled(json));
    }

    /** Whether it is an event, which comes in an envelope. */
    boolean isEvent() {
        return type.equals("event_callback");
    }

    /** Whether it is Slack's word that it holds events back, which has no event inside (slack-contract section 1.1). */
    boolean isThrottling() {
        return type.equals("app_rate_limited");
    }

    /** What that word says. */
    RequestReader.Read.Throttled throttled() {
        Needs.missingInThrottling(json).ifPresent(field -> {
            throw new Unreadable(type, field);
        });
        return new RequestReader.Read.Throttled(
                new TeamId(json.get("team_id").getAsString()),
                Instant.ofEpochSecond(json.get("minute_rate_limited").getAsLong()));
    }

    /** The event's type, with its subtype behind a colon if it has one; empty if it is none. */
    String eventType() {
        JsonObject event = json.get("event") instanceof JsonObject object ? object : new JsonObject();
        String subtype = text(event, "subtype").map(sub -> ":" + sub).orElse("");
        return text(event, "type").orElse("") + subtype;
    }

    /** Checks what is needed of such an event. */
    void checkEvent(String name) {
        if (!(name.equals("message") && !direct())) {
            Needs.missingInEvent(name, json).ifPresent(field -> {
                throw new Unreadable(name, field);
            });
        }
    }

    /** Of messages, only direct ones that people wrote are read. */
    private boolean direct() {
        JsonObject event = json.getAsJsonObject("event");
        return event.get("bot_id") == null
                && text(event, "channel_type").filter("im"::equals).isPresent();
    }

    /** Checks what is needed of such an interaction. */
    void checkInteraction() {
        Needs.missingInInteraction(type, json).ifPresent(field -> {
            throw new Unreadable(type, field);
        });
    }

    /** The same event without what does not fit its class, or is not used of its envelope. */
    ReadablePayload fitting(Class<? extends Event> event) {
        JsonObject envelope = Forgiving.fitting(json, Envelope.class);
        JsonObject inside = RawEvent.class.isAssignableFrom(event)
                ? json.getAsJsonObject("event") // reads what it needs, whatever the rest is
                : Forgiving.fitting(json.get("event"), event);
        inside.add("type", json.getAsJsonObject("event").get("type"));
        envelope.add("event", inside);
        return new ReadablePayload(type, envelope);
    }

    /** The same interaction without what does not fit its class; empty if the bot does not know the type. */
    Optional<ReadablePayload> fitting() {
        return Optional.ofNullable(INTERACTIONS.get(type)).map(known -> {
            JsonObject fitting = Forgiving.fitting(json, known);
            fitting.addProperty("type", type);
            modal(fitting);
            return new ReadablePayload(type, fitting);
        });
    }

    /** Bolt asks a view that is handed in whether it is one of a workflow, as those were; only modals are handed in. */
    private void modal(JsonObject fitting) {
        if (type.equals(ViewSubmissionPayload.TYPE) && fitting.get("view") instanceof JsonObject view) {
            view.addProperty("type", "modal");
        }
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive value && value.isString()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }

    private static boolean deeperThan(int most, String json) {
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < json.length() && depth <= most; at++) {
            char c = json.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
        return depth > most;
    }
}
