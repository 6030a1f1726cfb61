package dev.whichrole.playground.testing;

import dev.whichrole.playground.json.Json;
import java.util.Arrays;
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

    /** Empties a field, whatever it started with. */
    public OpenView clear(String blockId, String actionId) {
        values.withObjectProperty(blockId).putNull(actionId);
        return this;
    }

    /** Ticks these boxes and no others, or chooses these in a select of many; by value or by the words shown. */
    public OpenView choose(String blockId, String actionId, String... chosen) {
        Choices choices = choices(blockId, actionId);
        List<String> found = Arrays.stream(chosen).map(choices::value).toList();
        values.withObjectProperty(blockId).set(actionId, Json.strings(found));
        return this;
    }

    /**
     * Chooses one in a select or among radio buttons: by value, by the words shown, by {@code @handle}, or by {@code
     * #channel}.
     */
    public OpenView select(String blockId, String actionId, String chosen) {
        return fill(blockId, actionId, choices(blockId, actionId).value(chosen));
    }

    /** Lets Slack keep what is filled in, as it does while somebody types. */
    public OpenView keep() {
        control.post("views/values", here().set("values", values));
        return this;
    }

    /** What is in a field when nobody fills in more: a string, a list, or null. */
    public JsonNode value(String blockId, String actionId) {
        return json.path("values").path(blockId).path(actionId);
    }

    public JsonNode submit() {
        return control.post("views/submit", here().set("values", values));
    }

    public JsonNode click(String actionIdOrLabel) {
        ObjectNode click = new Elements(blocks()).press(here(), actionIdOrLabel);
        return control.post("click", click.set("values", values));
    }

    /** Types into a field and presses Enter, for an input that tells the app at once. */
    public JsonNode enter(String blockId, String actionId, String text) {
        return act(blockId, actionId, text);
    }

    /** Chooses in an element that tells the app at once; names as in {@link #select}. */
    public JsonNode pick(String blockId, String actionId, String chosen) {
        return act(blockId, actionId, choices(blockId, actionId).value(chosen));
    }

    private JsonNode act(String blockId, String actionId, String selected) {
        ObjectNode click = here().put("block_id", blockId).put("action_id", actionId);
        return control.post("click", click.put("selected", selected).set("values", values));
    }

    private Choices choices(String blockId, String actionId) {
        return new Choices(new Elements(blocks()).at(blockId, actionId), who);
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
