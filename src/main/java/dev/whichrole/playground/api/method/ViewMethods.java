package dev.whichrole.playground.api.method;

import static dev.whichrole.playground.api.Rate.TIER_4;

import dev.whichrole.playground.api.Method;
import dev.whichrole.playground.api.MethodGroup;
import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.app.Modals;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.*}. The arguments are looked at before the trigger is spent. */
public final class ViewMethods implements MethodGroup {
    private final Workspace workspace;
    private final Triggers triggers;
    private final Modals modals;

    public ViewMethods(Workspace workspace, Triggers triggers, Modals modals) {
        this.workspace = workspace;
        this.triggers = triggers;
        this.modals = modals;
    }

    @Override
    public Stream<Method> methods() {
        return Stream.of(
                Method.of("views.open", "", TIER_4, this::open),
                Method.of("views.publish", "", TIER_4, this::publish),
                Method.of("views.push", "", TIER_4, this::push),
                Method.of("views.update", "", TIER_4, this::update));
    }

    private ObjectNode open(Params params) {
        JsonNode view = params.object("view");
        return answer(modals.open(triggers.redeem(params.required("trigger_id")), view));
    }

    private ObjectNode push(Params params) {
        JsonNode view = params.object("view");
        String user = triggers.redeem(params.required("trigger_id"));
        if (workspace.views().stack(user).isEmpty()) {
            throw new SlackError("not_found");
        }
        return answer(modals.push(user, view));
    }

    private ObjectNode update(Params params) {
        JsonNode view = params.object("view");
        Optional<View> byId = params.find("view_id").flatMap(workspace.views()::find);
        View old = byId.or(() -> workspace.views().findByExternalId(params.text("external_id")))
                .orElseThrow(() -> new SlackError("not_found"));
        return answer(modals.update(old, view, params.text("hash")));
    }

    private ObjectNode publish(Params params) {
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
