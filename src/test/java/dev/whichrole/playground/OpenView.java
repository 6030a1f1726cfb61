package dev.whichrole.playground;

import dev.whichrole.playground.json.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A modal or Home in front of somebody. A snapshot: fetch it again after it changed. */
public final class OpenView {
    private final Control control;
    private final Colleague who;
    private final JsonNode json;
    private final ObjectNode values = Json.object();

    OpenView(Control control, Colleague who, JsonNode json) {
        this.control = control;
        this.who = who;
        this.json = json;
    }

    public JsonNode json() {
        return json;
    }

    public String id() {
        return Json.text(json, "id");
    }

    public String title() {
        return Json.text(json.path("title"), "text");
    }

    public JsonNode blocks() {
        return json.path("blocks");
    }

    public String words() {
        return new Elements(blocks()).words();
    }

    public List<String> buttons() {
        return new Elements(blocks()).labels();
    }

    public JsonNode errors() {
        return json.path("errors");
    }

    public Optional<String> failure() {
        return Json.find(json, "failure");
    }

    /** Fills in one field; sent with the next submission or click. */
    public OpenView fill(String blockId, String actionId, String value) {
        values.withObjectProperty(blockId).put(actionId, value);
        return this;
    }

    public OpenView choose(String blockId, String actionId, String... chosen) {
        values.withObjectProperty(blockId).set(actionId, Json.strings(List.of(chosen)));
        return this;
    }

    public JsonNode submit() {
        return control.post("views/submit", here().set("values", values));
    }

    public JsonNode click(String actionIdOrLabel) {
        ObjectNode click = new Elements(blocks()).press(here(), actionIdOrLabel);
        return control.post("click", click.set("values", values));
    }

    public void close() {
        control.post("views/close", here());
    }

    public void closeAll() {
        control.post("views/close", here().put("all", true));
    }

    private ObjectNode here() {
        return who.as().put("view_id", id());
    }
}
