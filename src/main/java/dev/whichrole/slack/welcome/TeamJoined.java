package dev.whichrole.slack.welcome;

import com.slack.api.model.event.Event;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.welcome.Newcomer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slack's event {@code team_join}, with what a greeting needs of it. Unlike the SDK's, it tells "no guest" from "not
 * said". Gson fills it in by the names of the fields; Bolt makes one to ask it for its type, so it is public.
 */
@SuppressWarnings("serial") // never serialised; the SDK makes all events serialisable
public final class TeamJoined implements Event {
    public static final String TYPE_NAME = "team_join";

    private @Nullable User user;
    private @Nullable String eventTs;

    /** The person who joined; what Slack does not say is null (slack-contract section 2.2, {@code users.info}). */
    private static final class User {
        private @Nullable String id;
        private @Nullable String teamId;
        private @Nullable Boolean isBot;
        private @Nullable Boolean deleted;
        private @Nullable Boolean isRestricted;
        private @Nullable Boolean isUltraRestricted;
        private @Nullable Boolean isStranger;
        private @Nullable Boolean isInvitedUser;
        private @Nullable EnterpriseUser enterpriseUser;
    }

    /** In an organisation the person's {@code team_id} may be the organisation's; their workspaces are here. */
    private static final class EnterpriseUser {
        private @Nullable String enterpriseId;
        private @Nullable List<String> teams;

        boolean isAt(String team) {
            return team.equals(enterpriseId) || (teams != null && teams.contains(team));
        }
    }

    @Override
    public String getType() {
        return TYPE_NAME;
    }

    @Override
    public @Nullable String getSubtype() {
        return null;
    }

    /** Who joined, as this workspace or organisation sees them. */
    Newcomer newcomer(TeamId own) {
        if (user == null || user.id == null) {
            throw new IllegalArgumentException("team_join without a user");
        }
        return new Newcomer(
                new UserId(user.id),
                home(user, own),
                Optional.ofNullable(user.isBot),
                Optional.ofNullable(user.deleted),
                Optional.ofNullable(user.isRestricted),
                Optional.ofNullable(user.isUltraRestricted),
                Optional.ofNullable(user.isStranger),
                Optional.ofNullable(user.isInvitedUser));
    }

    private static Optional<TeamId> home(User user, TeamId own) {
        return user.enterpriseUser != null && user.enterpriseUser.isAt(own.value())
                ? Optional.of(own)
                : Optional.ofNullable(user.teamId).map(TeamId::new);
    }

    /** When, to the microsecond, so that those who join in one second keep their order. */
    Optional<Instant> at() {
        return Optional.ofNullable(eventTs)
                .map(ts -> new BigDecimal(ts).movePointRight(6).longValue())
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }
}
