package dev.whichrole.playground.api.method;

import static dev.whichrole.playground.api.Rate.TIER_2;
import static dev.whichrole.playground.api.Rate.TIER_3;
import static dev.whichrole.playground.api.Rate.TIER_4;

import dev.whichrole.playground.api.Method;
import dev.whichrole.playground.api.MethodGroup;
import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.UserJson;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code users.*}, {@code bots.info} and {@code team.info}. */
public final class UserMethods implements MethodGroup {
    private final Workspace workspace;

    public UserMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Stream<Method> methods() {
        return Stream.of(
                Method.of("bots.info", "users:read", TIER_3, this::bot),
                Method.of("team.info", "team:read", TIER_3, this::team),
                Method.of("users.info", "users:read", TIER_4, this::info),
                Method.of("users.list", "users:read", TIER_2, this::list));
    }

    private ObjectNode info(Params params) {
        Person person =
                workspace.people().byId(params.required("user")).orElseThrow(() -> new SlackError("user_not_found"));
        return Json.object().set("user", UserJson.of(person, workspace.app()));
    }

    private ObjectNode list(Params params) {
        Page<Person> page = Page.of(workspace.people().all(), params, 999);
        ObjectNode answer = Json.object();
        answer.set("members", Json.list(page.items().stream().map(person -> UserJson.of(person, workspace.app()))));
        answer.put("cache_ts", workspace.clock().instant().getEpochSecond());
        return page.addTo(answer);
    }

    private ObjectNode bot(Params params) {
        if (!params.required("bot").equals(workspace.app().bot())) {
            throw new SlackError("bot_not_found");
        }
        ObjectNode answer = Json.object();
        answer.putObject("bot")
                .put("id", workspace.app().bot())
                .put("deleted", false)
                .put("name", workspace.app().manifest().name())
                .put("app_id", workspace.app().id())
                .put("user_id", workspace.app().user());
        return answer;
    }

    private ObjectNode team(Params params) {
        if (!params.find("team").orElse(Workspace.TEAM_ID).equals(Workspace.TEAM_ID)) {
            throw new SlackError("team_not_found");
        }
        ObjectNode answer = Json.object();
        answer.putObject("team")
                .put("id", Workspace.TEAM_ID)
                .put("name", workspace.teamName())
                .put("domain", workspace.teamDomain());
        return answer;
    }
}
