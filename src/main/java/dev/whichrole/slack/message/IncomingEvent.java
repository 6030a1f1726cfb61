package dev.whichrole.slack.message;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.events.payload.MessagePayload;
import com.slack.api.model.event.Event;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An event, with what its envelope tells.
 *
 * @param team the workspace it is for, see {@link InstalledTeam}
 * @param id the same however often the event is delivered
 * @param at when it happened, to the second
 * @param botUser who the bot is in that workspace
 */
public record IncomingEvent<E extends Event>(TeamId team, String id, Instant at, Optional<UserId> botUser, E event) {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    /** An event taken out of its envelope. */
    public static <E extends Event> IncomingEvent<E> of(EventsApiPayload<E> payload) {
        return new IncomingEvent<>(
                InstalledTeam.of(payload),
                Objects.requireNonNullElse(payload.getEventId(), ""),
                Instant.ofEpochSecond(payload.getEventTime()),
                botUser(payload),
                payload.getEvent());
    }

    /** A message taken out of the body of a request whole, with what the SDK does not know of it. */
    public static IncomingEvent<SlackMessage> ofMessage(String body) {
        JsonObject envelope = JsonParser.parseString(body).getAsJsonObject();
        JsonObject message = envelope.remove("event").getAsJsonObject();
        message.add(SlackMessage.SHARED, envelope.get(SlackMessage.SHARED));
        var payload = GSON.fromJson(envelope, MessagePayload.class);
        return new IncomingEvent<>(
                InstalledTeam.of(payload),
                Objects.requireNonNullElse(payload.getEventId(), ""),
                Instant.ofEpochSecond(Objects.requireNonNullElse(payload.getEventTime(), 0)),
                botUser(payload),
                new SlackMessage(message));
    }

    private static Optional<UserId> botUser(EventsApiPayload<?> payload) {
        return Objects.requireNonNullElse(payload.getAuthorizations(), List.<Authorization>of()).stream()
                .filter(authorization -> Boolean.TRUE.equals(authorization.getIsBot()))
                .map(Authorization::getUserId)
                .filter(id -> id != null && !id.isEmpty())
                .map(UserId::new)
                .findFirst();
    }

    /** The lane of what is done about it, in a channel or for a person. */
    public String lane(String place) {
        return team.value() + "/" + place;
    }

    /** Somebody whom the event names. */
    public Person person(String user) {
        return new Person(team, new UserId(user));
    }
}
