package dev.whichrole.playground.form;

import dev.whichrole.playground.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The interactive elements of a message or view. Values are objects of block, action and value. */
public record Form(List<FormField> fields) {
    public static Form of(JsonNode blocks) {
        List<FormField> fields = new ArrayList<>();
        collectBlocks(blocks, fields);
        return new Form(List.copyOf(fields));
    }

    public Optional<FormField> find(String blockId, String actionId) {
        return fields.stream()
                .filter(field ->
                        field.blockId().equals(blockId) && field.actionId().equals(actionId))
                .findFirst();
    }

    public JsonNode initialValues() {
        ObjectNode values = Json.object();
        for (FormField field : fields) {
            JsonNode initial = field.holdsValue() ? field.initial() : null;
            if (initial != null) {
                values.withObjectProperty(field.blockId()).set(field.actionId(), initial);
            }
        }
        return values;
    }

    /** The part of these values whose fields exist here and still offer them. */
    public JsonNode stillThere(JsonNode values) {
        ObjectNode kept = Json.object();
        for (FormField field : fields) {
            JsonNode value = value(field, values);
            if (field.holdsValue() && !value.isMissingNode() && field.offers(value)) {
                kept.withObjectProperty(field.blockId()).set(field.actionId(), value);
            }
        }
        return kept;
    }

    /** Slack's {@code state.values}. */
    public ObjectNode state(JsonNode values) {
        ObjectNode state = Json.object();
        fields.stream()
                .filter(FormField::holdsValue)
                .forEach(field -> state.withObjectProperty(field.blockId())
                        .set(field.actionId(), field.state(value(field, values))));
        return state;
    }

    /** What Slack itself says, by block, before anything is sent. */
    public Map<String, String> complaints(JsonNode values) {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (FormField field : fields) {
            if (field.holdsValue()) {
                Complaint.about(field, value(field, values))
                        .ifPresent(complaint -> complaints.put(field.blockId(), complaint));
            }
        }
        return complaints;
    }

    private static JsonNode value(FormField field, JsonNode values) {
        return values.path(field.blockId()).path(field.actionId());
    }

    private static void collectBlocks(JsonNode blocks, List<FormField> into) {
        Json.each(blocks).forEach(block -> {
            collect(block, block, into);
            collectBlocks(block.path("child_blocks"), into);
        });
    }

    private static void collect(JsonNode block, JsonNode node, List<FormField> into) {
        if (!Json.text(node, "action_id").isEmpty()) {
            into.add(new FormField(block, node));
            return;
        }
        for (var child : node.properties()) {
            if (!child.getKey().equals("child_blocks")) {
                collect(block, child.getValue(), into);
            }
        }
        Json.each(node).forEach(item -> collect(block, item, into));
    }
}
