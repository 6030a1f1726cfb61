package dev.whichrole.playground.testing;

import dev.whichrole.playground.form.FormField;
import dev.whichrole.playground.json.Json;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a select offers to somebody; anything else fails the test, as nobody could choose it. */
record Choices(FormField field, Colleague who) {
    private static final List<String> EVERY_KIND = List.of("public", "private", "im");

    /** The value behind a value, the words shown, {@code @handle} or {@code #channel}. */
    String value(String named) {
        String type = field.type();
        if (type.endsWith("users_select")) {
            return one(named, who.workspace().path("people"), "@");
        }
        if (type.endsWith("channels_select")) {
            return one(named, conversations(List.of("public")), "#");
        }
        if (type.endsWith("conversations_select")) {
            JsonNode include = field.element().at("/filter/include");
            return one(named, conversations(include.isArray() ? Json.stringList(include) : EVERY_KIND), "#");
        }
        return options()
                .filter(option -> Json.text(option, "value").equals(named)
                        || Json.text(option.path("text"), "text").equals(named))
                .map(option -> Json.text(option, "value"))
                .findFirst()
                .orElseThrow(() -> none(named));
    }

    private String one(String named, JsonNode list, String sign) {
        return Json.each(list)
                .filter(item -> Json.text(item, "id").equals(named) || (sign + Json.text(item, "name")).equals(named))
                .map(item -> Json.text(item, "id"))
                .findFirst()
                .orElseThrow(() -> none(named));
    }

    private JsonNode conversations(List<String> kinds) {
        JsonNode workspace = who.workspace();
        return Json.list(Stream.concat(Json.each(workspace.path("channels")), Json.each(workspace.path("dms")))
                .filter(one -> kinds.contains(Json.text(one, "kind"))));
    }

    private Stream<JsonNode> options() {
        JsonNode element = field.element();
        return Stream.concat(
                Json.each(element.path("options")),
                Json.each(element.path("option_groups")).flatMap(group -> Json.each(group.path("options"))));
    }

    private AssertionError none(String named) {
        return new AssertionError("\"" + named + "\" is not offered by " + field.element());
    }
}
