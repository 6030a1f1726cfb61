package dev.whichrole.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.util.EventsApiPayloadParser;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.Event;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.message.Unreadable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes Bolt's requests of what Slack sends. Bolt takes payloads apart by hand and by Gson, and gives up on the whole for
 * any field of another type; then it gets the same payload without what does not fit.
 */
public final class RequestReader {
    private static final String FORM = "payload=";

    private final SlackRequestParser parser;
    private final Map<String, Class<? extends Event>> events;

    /** @param events what is listened to, by type; other events are nothing to read */
    RequestReader(AppConfig config, Map<String, Class<? extends Event>> events) {
        this.parser = new SlackRequestParser(config);
        this.events = events;
    }

    /** What was read. */
    public sealed interface Read {
        /** Something to run. */
        record Run(Request<?> request) implements Read {}

        /** A slash command. */
        record Command(SlashCommandPayload payload) implements Read {}

        /** Something that nobody listens to; it is to be acknowledged. */
        record Ignored() implements Read {}

        /** Slack's word that it holds back the events of a workspace, with the minute in which it began. */
        record Throttled(TeamId team, Instant since) implements Read {}

        /** Something that Slack does not send. */
        record Nothing() implements Read {}
    }

    /**
     * Reads the body of a request over HTTP.
     *
     * @throws Unreadable if it lacks what the bot cannot do without
     */
    public Read http(Map<String, List<String>> headers, String body) {
        if (body.startsWith("{")) {
            return json(new RequestHeaders(headers), body).orElseGet(Read.Nothing::new);
        }
        return body.startsWith(FORM)
                ? decoded(body)
                        .flatMap(payload -> json(new RequestHeaders(headers), payload))
                        .orElseGet(Read.Nothing::new)
                : CommandForm.read(body)
                        .<Read>map(Read.Command::new)
                        .orElseGet(() -> other(new RequestHeaders(headers), body, false));
    }

    /** Reads the payload of an envelope that came through a socket; commands are JSON there. */
    public Read socket(Map<String, List<String>> headers, String payload) {
        return json(new RequestHeaders(headers), payload)
                .orElseGet(() -> other(new RequestHeaders(headers), payload, true));
    }

    private Optional<Read> json(RequestHeaders headers, String text) {
        return ReadablePayload.of(text)
                .map(payload -> payload.hasHoles() ? read(headers, payload.filled()) : read(headers, payload, text));
    }

    private Read read(RequestHeaders headers, ReadablePayload payload) {
        return read(headers, payload, payload.json().toString());
    }

    private Read read(RequestHeaders headers, ReadablePayload payload, String text) {
        if (payload.isThrottling()) {
            return payload.throttled();
        }
        return payload.isEvent() ? event(headers, payload, text) : interaction(headers, payload, text);
    }

    private Read event(RequestHeaders headers, ReadablePayload payload, String text) {
        String name = payload.eventType();
        Class<? extends Event> known = known(name);
        if (name.isEmpty()) {
            throw new Unreadable("an event", "event.type");
        }
        if (known == null) {
            return new Read.Ignored();
        }
        payload.checkEvent(name);
        try {
            return checked(bolt(headers, text, true));
        } catch (RuntimeException e) {
            return fittingEvent(headers, payload.fitting(known), name);
        }
    }

    /** The class of the type with this subtype, or of the type alone where that is listened to with every subtype. */
    private @Nullable Class<? extends Event> known(String name) {
        Class<? extends Event> exact = events.get(name);
        return exact == null ? events.get(name.replaceFirst(":.*", "")) : exact;
    }

    private Read fittingEvent(RequestHeaders headers, ReadablePayload fitting, String name) {
        fitting.checkEvent(name);
        try {
            return checked(bolt(headers, fitting.json().toString(), true));
        } catch (RuntimeException e) {
            throw new Unreadable(name, "its form");
        }
    }

    /** Bolt reads the event itself only when it is run. */
    private static Read checked(Read read) {
        if (read instanceof Read.Run run && run.request() instanceof EventRequest request) {
            EventsApiPayloadParser.buildEventPayload(request);
        }
        return read;
    }

    private Read interaction(RequestHeaders headers, ReadablePayload payload, String text) {
        payload.checkInteraction();
        try {
            return bolt(headers, text, true);
        } catch (RuntimeException e) {
            return payload.fitting()
                    .map(fitting -> fittingInteraction(headers, fitting))
                    .orElseGet(Read.Nothing::new);
        }
    }

    private Read fittingInteraction(RequestHeaders headers, ReadablePayload fitting) {
        fitting.checkInteraction();
        try {
            return bolt(headers, fitting.json().toString(), true);
        } catch (RuntimeException e) {
            throw new Unreadable(fitting.type(), "its form");
        }
    }

    private Read other(RequestHeaders headers, String body, boolean json) {
        try {
            return bolt(headers, body, json);
        } catch (RuntimeException e) {
            return new Read.Nothing();
        }
    }

    /** @param json whether the body is the payload itself, which Bolt knows from sockets */
    private Read bolt(RequestHeaders headers, String body, boolean json) {
        Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                .socketMode(json)
                .requestUri("/slack/events")
                .queryString(Map.of())
                .headers(headers)
                .requestBody(body)
                .remoteAddress("")
                .build());
        return request == null ? new Read.Nothing() : new Read.Run(request);
    }

    private static Optional<String> decoded(String form) {
        try {
            int end = form.indexOf('&');
            String value = form.substring(FORM.length(), end < 0 ? form.length() : end);
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
