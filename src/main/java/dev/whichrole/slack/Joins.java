package dev.whichrole.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.TeamJoinEvent;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.welcome.Decision;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.Newcomer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to people joining the workspace, and puts those who are to be greeted in line before the event is acknowledged:
 * what is delivered again changes nothing, and what fails is delivered again.
 */
final class Joins {
    private static final Logger log = LoggerFactory.getLogger(Joins.class);
    private static final String BODY = "whichrole.body";

    private final GreetingLine line;
    private final Desk desk;
    private final Claims claims;

    Joins(GreetingLine line, Desk desk, Claims claims) {
        this.line = line;
        this.desk = desk;
        this.claims = claims;
    }

    /**
     * Remembers, as nothing but a hash and for no longer than Slack delivers events again, that a person was forgotten:
     * an old event about them would have them greeted anew.
     */
    static void forgotten(Claims claims, Person person) {
        var unused = claims.claim(key(person));
    }

    private static String key(Person person) {
        return "forgotten:" + person.code();
    }

    /** Keeps the body at hand: Slack's model cannot tell "no guest" from "not said". */
    static void keepBody(Request<?> request) {
        request.getContext().getAdditionalValues().put(BODY, request.getRequestBodyAsString());
    }

    Response joined(EventsApiPayload<TeamJoinEvent> payload, Context context) {
        var team = new TeamId(payload.getTeamId());
        var event = JsonParser.parseString(
                        String.valueOf(context.getAdditionalValues().get(BODY)))
                .getAsJsonObject()
                .getAsJsonObject("event");
        var newcomer = newcomer(event.getAsJsonObject("user"));
        var decision = Decision.about(newcomer, team, desk.greets(team));
        var person = new Person(team, newcomer.user());
        if (decision == Decision.GREET && !claims.isClaimed(key(person))) {
            Instant at = at(event).orElseGet(() -> Instant.ofEpochSecond(payload.getEventTime()));
            line.add(Greeting.joined(person, at));
        } else {
            log.debug("Somebody who joined {} is not greeted: {}", team, decision);
        }
        return context.ack();
    }

    /** To the microsecond, so that those who join in one second keep their order. */
    private static Optional<Instant> at(JsonObject event) {
        return find(event, "event_ts")
                .map(ts -> new BigDecimal(ts.getAsString()).movePointRight(6).longValue())
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private static Newcomer newcomer(JsonObject user) {
        return new Newcomer(
                new UserId(user.get("id").getAsString()),
                find(user, "team_id").map(JsonElement::getAsString).map(TeamId::new),
                flag(user, "is_bot"),
                flag(user, "deleted"),
                flag(user, "is_restricted"),
                flag(user, "is_ultra_restricted"),
                flag(user, "is_stranger"),
                flag(user, "is_invited_user"));
    }

    private static Optional<Boolean> flag(JsonObject user, String name) {
        return find(user, name).map(JsonElement::getAsBoolean);
    }

    private static Optional<JsonElement> find(JsonObject user, String name) {
        return Optional.ofNullable(user.get(name)).filter(value -> !value.isJsonNull());
    }
}
