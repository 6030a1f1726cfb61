package dev.whichrole.playground.api;

import dev.whichrole.playground.app.Modals;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.*}. The arguments are looked at before the trigger is spent. */
final class ViewMethods {
    private final Workspace workspace;
    private final Triggers triggers;
    private final Modals modals;

    ViewMethods(Workspace workspace, Triggers triggers, Modals modals) {
        this.workspace = workspace;
        this.triggers = triggers;
        this.modals = modals;
    }

    ObjectNode open(Params params) {
        JsonNode view = params.object("view");
        return answer(modals.open(triggers.redeem(params.required("trigger_id")), view));
    }

    ObjectNode push(Params params) {
        JsonNode view = params.object("view");
        String user = triggers.redeem(params.required("trigger_id"));
        if (workspace.views().stack(user).isEmpty()) {
            throw new SlackError("not_found");
        }
        return answer(modals.push(user, view));
    }

    ObjectNode update(Params params) {
        JsonNode view = params.object("view");
        Optional<View> byId = params.find("view_id").flatMap(workspace.views()::find);
        View old = byId.or(() -> workspace.views().findByExternalId(params.text("external_id")))
                .orElseThrow(() -> new SlackError("not_found"));
        return answer(modals.update(old, view, params.text("hash")));
    }

    ObjectNode publish(Params params) {
        JsonNode view = params.object("view");
        String user = workspace
                .people()
                .byId(params.required("user_id"))
                .filter(Person::human)
                .map(Person::id)
                .orElseThrow(() -> new SlackError("invalid_arguments"));
        return answer(modals.publish(user, view, params.text("hash")));
    }

    private static ObjectNode answer(View view) {
        return Json.object().set("view", view.slack());
    }
}
