package dev.whichrole.slack.api;

import com.slack.api.methods.response.auth.teams.AuthTeamsListResponse;
import dev.whichrole.people.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The workspaces of an organisation that has the app. A few methods of the Web API ask for one of them where the token is
 * an organisation's: {@code usergroups.list}, {@code chat.scheduledMessages.list}.
 */
final class OrgWorkspaces {
    private static final int PAGE = 100;
    /** An organisation with more is asked about these alone; each costs a call. */
    private static final int MOST = 200;

    private final SlackCalls calls;

    OrgWorkspaces(SlackCalls calls) {
        this.calls = calls;
    }

    /** What to ask about one after the other: null, which stands for the whole, where the token is a workspace's. */
    List<@Nullable String> of(TeamId team) {
        List<@Nullable String> ids = new ArrayList<>();
        if (!team.isOrganisation()) {
            ids.add(null);
            return ids;
        }
        String cursor = "";
        do {
            AuthTeamsListResponse page = page(team, cursor);
            page.getTeams().stream().filter(Objects::nonNull).forEach(workspace -> ids.add(workspace.getId()));
            var next = page.getResponseMetadata();
            cursor = next == null || next.getNextCursor() == null ? "" : next.getNextCursor();
        } while (!cursor.isEmpty() && ids.size() < MOST);
        return ids;
    }

    private AuthTeamsListResponse page(TeamId team, String cursor) {
        return calls.get(
                "auth.teams.list",
                team,
                cursor,
                methods -> methods.authTeamsList(r -> r.limit(PAGE).cursor(cursor.isEmpty() ? null : cursor)),
                given -> given.getTeams() == null ? null : given);
    }
}
