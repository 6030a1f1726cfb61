package dev.whichrole.slack.directory;

import com.slack.api.model.User;
import dev.whichrole.people.TeamId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Slack says of a person.
 *
 * @param name what they are called; their id where Slack gives no name
 * @param admin whether they run this workspace, or the organisation that stands for its workspaces: an admin or an owner
 *     of it, and not of a partner's
 * @param writable whether they can be written to: neither a bot nor gone nor of another company
 * @param guest whether they are a guest here, with a few channels or one
 * @param gone whether their account was deactivated
 * @param zone where they live by the clock, if they have said
 */
public record Member(String name, boolean admin, boolean writable, boolean guest, boolean gone, Optional<ZoneId> zone) {
    private static final String SLACKBOT = "USLACKBOT";

    static Member of(TeamId team, User user) {
        boolean own = isOwn(team, user);
        return new Member(
                name(user),
                own && runs(team, user),
                own && !user.isBot() && !user.isDeleted() && !user.getId().equals(SLACKBOT),
                user.isRestricted() || user.isUltraRestricted(),
                user.isDeleted(),
                zone(user.getTz()));
    }

    /** What is set for an organisation holds in all of its workspaces, so an admin of one of them is no admin of it. */
    private static boolean runs(TeamId team, User user) {
        if (!team.isOrganisation()) {
            return user.isAdmin() || user.isOwner() || user.isPrimaryOwner();
        }
        var org = user.getEnterpriseUser();
        return org != null && (org.isAdmin() || org.isOwner());
    }

    private static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Whether the person belongs to the workspace, or to the organisation that installed the app. In a shared channel
     * Slack also knows people of partners, as {@code is_stranger} or by another {@code team_id} (slack-contract section
     * 2.2); in an organisation the home of a colleague may be another of its workspaces.
     */
    private static boolean isOwn(TeamId team, User user) {
        var org = user.getEnterpriseUser();
        var homes = Stream.concat(
                Stream.of(user.getTeamId(), org == null ? null : org.getEnterpriseId()),
                org == null || org.getTeams() == null ? Stream.of() : org.getTeams().stream());
        List<String> known = homes.filter(Objects::nonNull).toList();
        return !user.isStranger() && (known.isEmpty() || known.contains(team.value()));
    }

    private static String name(User user) {
        var profile = user.getProfile();
        var shown = profile == null ? Stream.<String>of() : Stream.of(profile.getDisplayName(), profile.getRealName());
        return Stream.concat(shown, Stream.of(user.getRealName(), user.getName(), user.getId()))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
