package dev.whichrole.slack.message;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.Event;
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
    /** An event taken out of its envelope. */
    public static <E extends Event> IncomingEvent<E> of(EventsApiPayload<E> payload) {
        return new IncomingEvent<>(
                InstalledTeam.of(payload),
                Objects.requireNonNullElse(payload.getEventId(), ""),
                Instant.ofEpochSecond(payload.getEventTime()),
                botUser(payload),
                payload.getEvent());
    }

    private static Optional<UserId> botUser(EventsApiPayload<?> payload) {
        return Objects.requireNonNullElse(payload.getAuthorizations(), List.<Authorization>of()).stream()
                .filter(authorization -> Boolean.TRUE.equals(authorization.getIsBot()))
                .map(Authorization::getUserId)
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
