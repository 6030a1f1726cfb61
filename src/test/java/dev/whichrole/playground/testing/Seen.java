package dev.whichrole.playground.testing;

import dev.whichrole.playground.json.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A message as one person sees it. */
public final class Seen {
    private final Control control;
    private final OpenConversation place;
    private final JsonNode json;

    Seen(Control control, OpenConversation place, JsonNode json) {
        this.control = control;
        this.place = place;
        this.json = json;
    }

    /** The whole message, as in the API document. */
    public JsonNode json() {
        return json;
    }

    public String ts() {
        return Json.text(json, "ts");
    }

    public String text() {
        return Json.text(json, "text");
    }

    public String user() {
        return Json.text(json, "user");
    }

    /** {@code message}, {@code command}, {@code joined} or {@code notice}. */
    public String kind() {
        return Json.text(json, "kind");
    }

    public boolean ephemeral() {
        return json.path("ephemeral").booleanValue();
    }

    public JsonNode blocks() {
        return json.path("blocks");
    }

    /** Everything readable in the blocks. */
    public String words() {
        return new Elements(blocks()).words();
    }

    /** The labels of the buttons, in order. */
    public List<String> buttons() {
        return new Elements(blocks()).labels();
    }

    public int replies() {
        return json.path("reply_count").intValue();
    }

    /** What this person sees on the message after a click that came to nothing. */
    public Optional<String> failure() {
        return Json.find(json.path("failure"), "message");
    }

    /** Presses a button, by action id or label. */
    public JsonNode click(String actionIdOrLabel) {
        var click = new Elements(blocks()).press(place.here().put("message_ts", ts()), actionIdOrLabel);
        return control.post("click", click);
    }

    /** Chooses an option, by its value. */
    public JsonNode choose(String actionId, String value) {
        var click = new Elements(blocks()).press(place.here().put("message_ts", ts()), actionId);
        return control.post("click", click.put("selected", value));
    }

    @Override
    public String toString() {
        return (ephemeral() ? "(only to them) " : "") + text();
    }
}
