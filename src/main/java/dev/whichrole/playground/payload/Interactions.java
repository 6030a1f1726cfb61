package dev.whichrole.playground.payload;

import dev.whichrole.playground.form.Form;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** The part that all interaction payloads share, and the form of a slash command. */
public final class Interactions {
    /** The deprecated verification token; nobody should look at it. */
    static final String TOKEN = "playground";

    private final Workspace workspace;

    public Interactions(Workspace workspace) {
        this.workspace = workspace;
    }

    public ObjectNode of(String type, Person person) {
        ObjectNode payload = Json.object().put("type", type).put("token", TOKEN);
        payload.putObject("team").put("id", Workspace.TEAM_ID).put("domain", workspace.teamDomain());
        payload.putObject("user")
                .put("id", person.id())
                .put("username", person.name())
                .put("name", person.name())
                .put("team_id", person.team());
        payload.put("api_app_id", workspace.app().id());
        payload.putNull("enterprise").put("is_enterprise_install", false);
        return payload;
    }

    /** In a view the team is the person's, a partner's too; the view itself says where the app is installed. */
    public ObjectNode inView(String type, Person person) {
        ObjectNode payload = of(type, person);
        payload.withObject("team").put("id", person.team());
        return payload;
    }

    public ObjectNode command(Person person, String command, String text) {
        return Json.object()
                .put("token", TOKEN)
                .put("team_id", Workspace.TEAM_ID)
                .put("team_domain", workspace.teamDomain())
                .put("user_id", person.id())
                .put("user_name", person.name())
                .put("command", command)
                .put("text", text)
                .put("api_app_id", workspace.app().id())
                .put("is_enterprise_install", "false");
    }

    /** The view with what is filled in now. */
    public static ObjectNode view(View view) {
        return view(view, Form.of(view.blocks()).state(view.values()));
    }

    /** The view with what was filled in. */
    public static ObjectNode view(View view, ObjectNode state) {
        ObjectNode json = ((ObjectNode) view.slack()).deepCopy();
        json.set("state", Json.object().set("values", state));
        return json;
    }
}
