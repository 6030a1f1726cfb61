package dev.whichrole.playground.api.method;

import static dev.whichrole.playground.api.Rate.TIER_2;

import dev.whichrole.playground.api.Method;
import dev.whichrole.playground.api.MethodGroup;
import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.UserGroup;
import dev.whichrole.playground.workspace.Workspace;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code usergroups.list}. */
public final class UserGroupMethods implements MethodGroup {
    private static final int CREATED = 1_700_000_000;

    private final Workspace workspace;

    public UserGroupMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Stream<Method> methods() {
        return Stream.of(Method.of("usergroups.list", "usergroups:read", TIER_2, this::list));
    }

    private ObjectNode list(Params params) {
        boolean count = params.flag("include_count");
        boolean users = params.flag("include_users");
        ObjectNode answer = Json.object();
        answer.set(
                "usergroups", Json.list(workspace.userGroups().all().stream().map(group -> json(group, count, users))));
        return answer;
    }

    /** Members and their number only when asked for, as in Slack. */
    private static ObjectNode json(UserGroup group, boolean count, boolean users) {
        ObjectNode json = Json.object()
                .put("id", group.id())
                .put("team_id", Workspace.TEAM_ID)
                .put("is_usergroup", true)
                .put("is_subteam", true)
                .put("name", group.name())
                .put("description", group.description())
                .put("handle", group.handle())
                .put("is_external", false)
                .put("date_create", CREATED)
                .put("date_update", CREATED)
                .put("date_delete", 0);
        if (count) {
            json.put("user_count", group.members().size());
        }
        if (users) {
            json.set("users", Json.strings(group.members()));
        }
        return json;
    }
}
