package dev.whichrole.playground.api;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.UserGroup;
import dev.whichrole.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** {@code usergroups.list}. */
final class UserGroupMethods {
    private static final int CREATED = 1_700_000_000;

    private final Workspace workspace;

    UserGroupMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    ObjectNode list(Params params) {
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
