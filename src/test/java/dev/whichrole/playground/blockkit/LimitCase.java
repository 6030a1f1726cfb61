package dev.whichrole.playground.blockkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A documented limit and a payload with a hole of that size. */
record LimitCase(JsonNode row) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Surface> VIEWS =
            Map.of("modal", Surface.MODAL, "home", Surface.HOME, "input", Surface.MODAL);

    /** Where a case's payload goes when it is not a list of blocks; HOLE is replaced by it. */
    private static final Map<String, String> FRAMES = Map.of(
            "section",
            "[{type: section, HOLE: x}]",
            "actions",
            "[{type: actions, elements: [HOLE]}]",
            "context",
            "[{type: context, elements: [HOLE]}]",
            "input",
            "{type: modal, title: {type: plain_text, text: t}, submit: {type: plain_text, text: s},"
                    + " blocks: [{type: input, label: {type: plain_text, text: l}, element: HOLE}]}",
            "modal",
            "{type: modal, title: {type: plain_text, text: t}, blocks: [], HOLE: x}",
            "home",
            "{type: home, blocks: [], HOLE: x}",
            "confirm",
            "[{type: actions, elements: [{type: button, text: {type: plain_text, text: b}, confirm: {title:"
                    + " {type: plain_text, text: t}, text: {type: plain_text, text: t}, confirm: {type:"
                    + " plain_text, text: c}, deny: {type: plain_text, text: d}, HOLE: x}}]}]",
            "plot",
            "[{type: data_visualization, title: t, chart: {type: bar, series: [{name: s, data: [{label: c,"
                    + " value: 1}]}], axis_config: {categories: [c]}, HOLE: x}}]",
            "video",
            "[{type: video, title: {type: plain_text, text: t}, alt_text: a, thumbnail_url:"
                    + " 'https://example.com/t.png', video_url: 'https://example.com/v', HOLE: x}]",
            "feedback",
            "[{type: context_actions, elements: [{type: feedback_buttons, positive_button: {text: {type:"
                    + " plain_text, text: y}, value: y, HOLE: x}, negative_button: {text: {type: plain_text,"
                    + " text: n}, value: n}}]}]");

    static List<LimitCase> all() {
        List<LimitCase> cases = new ArrayList<>();
        YAML.readTree(LimitCase.class.getResourceAsStream("/playground/limit-cases.yaml"))
                .forEach(row -> cases.add(new LimitCase(row)));
        return cases;
    }

    String limit() {
        return row.get("limit").stringValue();
    }

    boolean testedHere() {
        return !row.has("elsewhere");
    }

    String bound() {
        return row.path("bound").asString("max");
    }

    Surface surface() {
        return VIEWS.getOrDefault(where(), Surface.MESSAGE);
    }

    /** The last size that Slack accepts. */
    int accepted(int limit) {
        return switch (bound()) {
            case "exclusive" -> limit - 1;
            case "min_exclusive" -> limit + 1;
            default -> limit;
        };
    }

    /** The first size that Slack refuses. */
    int refused(int limit) {
        return switch (bound()) {
            case "min" -> limit - 1;
            case "max" -> limit + 1;
            default -> limit;
        };
    }

    JsonNode payload(int size) {
        JsonNode hole = fill(row.get("payload"), size);
        return FRAMES.containsKey(where()) ? frame(YAML.readTree(FRAMES.get(where())), hole) : hole;
    }

    private String where() {
        return row.path("in").asString("blocks");
    }

    private JsonNode fill(JsonNode template, int size) {
        if (template.isArray()) {
            ArrayNode filled = JSON.createArrayNode();
            template.forEach(item -> {
                if (item.has("REPEAT")) {
                    repeat(item.get("REPEAT"), size, filled);
                } else {
                    filled.add(fill(item, size));
                }
            });
            return filled;
        }
        if (template.isObject()) {
            ObjectNode filled = JSON.createObjectNode();
            template.properties().forEach(field -> filled.set(field.getKey(), fill(field.getValue(), size)));
            return filled;
        }
        return switch (template.asString("")) {
            case "CHARS" -> JSON.getNodeFactory().stringNode(chars(size));
            case "NUMBER" -> JSON.getNodeFactory().numberNode(size);
            default -> template;
        };
    }

    private String chars(int size) {
        String start = row.has("url_prefix") ? "https://example.com/" : "";
        return start + "x".repeat(size - start.length());
    }

    private static void repeat(JsonNode item, int size, ArrayNode into) {
        for (int i = 0; i < size; i++) {
            into.add(JSON.readTree(item.toString().replace("#", Integer.toString(i))));
        }
    }

    /** An object's HOLE key takes the hole's fields, a HOLE string in a list or field is replaced by the hole. */
    private static JsonNode frame(JsonNode frame, JsonNode hole) {
        if (frame.isArray()) {
            ArrayNode framed = JSON.createArrayNode();
            frame.forEach(item -> framed.add(frame(item, hole)));
            return framed;
        }
        if (frame.isObject()) {
            ObjectNode framed = JSON.createObjectNode();
            frame.properties().forEach(field -> framed.set(field.getKey(), frame(field.getValue(), hole)));
            if (framed.remove("HOLE") != null) {
                hole.properties().forEach(field -> framed.set(field.getKey(), field.getValue()));
            }
            return framed;
        }
        return frame.asString("").equals("HOLE") ? hole : frame;
    }

    @Override
    public String toString() {
        return limit();
    }
}
