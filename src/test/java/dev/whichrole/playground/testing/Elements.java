package dev.whichrole.playground.testing;

import dev.whichrole.playground.form.Form;
import dev.whichrole.playground.form.FormField;
import dev.whichrole.playground.json.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be pressed or chosen in blocks, found by action id or by its label. */
record Elements(JsonNode blocks) {
    /** The block and action id to send. */
    ObjectNode press(ObjectNode click, String actionIdOrLabel) {
        FormField field = fields().stream()
                .filter(one ->
                        one.actionId().equals(actionIdOrLabel) || label(one).equals(actionIdOrLabel))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No \"" + actionIdOrLabel + "\" among " + labels()));
        return click.put("block_id", field.blockId()).put("action_id", field.actionId());
    }

    FormField at(String blockId, String actionId) {
        return Form.of(blocks)
                .find(blockId, actionId)
                .orElseThrow(() -> new AssertionError("No " + blockId + "/" + actionId + " in " + blocks));
    }

    List<String> labels() {
        return fields().stream()
                .map(Elements::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** Everything a person can read in the blocks, a line each. */
    String words() {
        List<String> words = new ArrayList<>();
        collect(blocks, words);
        return String.join("\n", words);
    }

    private static void collect(JsonNode node, List<String> words) {
        Json.find(node, "text").ifPresent(words::add);
        node.forEach(child -> collect(child, words));
    }

    private List<FormField> fields() {
        return Form.of(blocks).fields();
    }

    private static String label(FormField field) {
        return Json.text(field.element().path("text"), "text");
    }
}
