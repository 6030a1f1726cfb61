package dev.whichrole.slack.workspace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.whichrole.people.TeamId;
import dev.whichrole.privacy.DepartureStore;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.message.IncomingEvent;
import dev.whichrole.slack.work.Lanes;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which workspaces have the app. One that removes it is written down, and its data goes after a grace; one in which
 * somebody uses it is there again, which is looked at once an hour.
 */
public final class AppLifecycle implements Listener {
    private static final Logger log = LoggerFactory.getLogger(AppLifecycle.class);

    private final DepartureStore departures;
    private final Lanes lanes;
    private final Cache<TeamId, Boolean> here = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumSize(10_000)
            .build();

    public AppLifecycle(DepartureStore departures, Lanes lanes) {
        this.departures = departures;
        this.lanes = lanes;
    }

    /** Something came from this workspace at this time, so the app is installed there. */
    public void saw(TeamId team, Instant at) {
        if (here.asMap().putIfAbsent(team, true) == null && !lanes.run(team.value(), () -> look(team, at))) {
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

    @Override
    public void register(Switchboard board) {
        board.partingEvent(AppUninstalledEvent.TYPE_NAME, AppUninstalledEvent.class, this::left);
        board.partingEvent(TokensRevokedEvent.TYPE_NAME, TokensRevokedEvent.class, this::revoked);
    }

    /** People may revoke what they granted for themselves; the workspace is left when the bot's own token is gone. */
    private Response revoked(IncomingEvent<TokensRevokedEvent> incoming) {
        var tokens = incoming.event().getTokens();
        boolean bots =
                tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty();
        return bots ? left(incoming) : Response.ok();
    }

    private Response left(IncomingEvent<?> incoming) {
        departures.left(incoming.team(), incoming.at());
        here.invalidate(incoming.team());
        log.info(
                "{} has removed the app; what is kept of it goes in {} days.",
                incoming.team(),
                DepartureStore.GRACE.toDays());
        return Response.ok();
    }
}
