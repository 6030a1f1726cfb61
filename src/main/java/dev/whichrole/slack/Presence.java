package dev.whichrole.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.whichrole.people.TeamId;
import dev.whichrole.privacy.Departures;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which workspaces have the app. One that removes it is written down, and its data goes after a grace; one in which
 * somebody uses it is there again, which is looked at once an hour.
 */
final class Presence {
    private static final Logger log = LoggerFactory.getLogger(Presence.class);

    private final Departures departures;
    private final Background background;
    private final Cache<TeamId, Boolean> here = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumSize(10_000)
            .build();

    Presence(Departures departures, Background background) {
        this.departures = departures;
        this.background = background;
    }

    /** Something came from this workspace at this time, so the app is installed there. */
    void saw(TeamId team, Instant at) {
        if (here.asMap().putIfAbsent(team, true) == null && !background.accept(() -> look(team, at))) {
            here.invalidate(team);
        }
    }

    /** Looks again with the next request where the workspace is not back yet, or that could not be written down. */
    private void look(TeamId team, Instant at) {
        boolean back = false;
        try {
            back = departures.back(team, at);
        } finally {
            if (!back) {
                here.invalidate(team);
            }
        }
    }

    /** The same listener, where each event also shows that the workspace has the app. */
    <E extends Event> BoltEventHandler<E> seen(BoltEventHandler<E> listener) {
        return (payload, context) -> {
            saw(new TeamId(payload.getTeamId()), Instant.ofEpochSecond(payload.getEventTime()));
            return listener.apply(payload, context);
        };
    }

    Response uninstalled(EventsApiPayload<AppUninstalledEvent> payload, Context context) {
        left(payload);
        return context.ack();
    }

    /** People may revoke what they granted for themselves; the workspace is left when the bot's own token is gone. */
    Response revoked(EventsApiPayload<TokensRevokedEvent> payload, Context context) {
        var tokens = payload.getEvent().getTokens();
        if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
            left(payload);
        }
        return context.ack();
    }

    private void left(EventsApiPayload<?> payload) {
        var team = new TeamId(payload.getTeamId());
        departures.left(team, Instant.ofEpochSecond(payload.getEventTime()));
        here.invalidate(team);
        log.info("{} has removed the app; what is kept of it goes in {} days.", team, Departures.GRACE.toDays());
    }
}
