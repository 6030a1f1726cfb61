package dev.whichrole.playground.workspace;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives blocks and elements the ids and defaults that Slack fills in when a payload leaves them out. */
public final class BlockIds {
    private static final Pattern INTERACTIVE = Pattern.compile(
            ".*button|feedback_buttons|.*_select|overflow|checkboxes|radio_buttons|date(time)?picker|timepicker|.*_input");
    private static final AtomicLong COUNTER = new AtomicLong(46_656);

    private BlockIds() {}

    public static JsonNode filled(JsonNode blocks) {
        JsonNode copy = blocks.deepCopy();
        fillBlocks(copy);
        return copy;
    }

    private static void fillBlocks(JsonNode blocks) {
        for (JsonNode block : blocks) {
            if (block instanceof ObjectNode object) {
                putIfAbsent(object, "block_id");
                fillElements(object);
                fillBlocks(object.path("child_blocks"));
            }
        }
    }

    private static void fillElements(JsonNode node) {
        if (node instanceof ObjectNode object) {
            String type = object.path("type").asString("");
            if (INTERACTIVE.matcher(type).matches()) {
                putIfAbsent(object, "action_id");
            } else if (type.equals("plain_text") && !object.has("emoji")) {
                object.put("emoji", true);
            } else if (type.equals("mrkdwn") && !object.has("verbatim")) {
                object.put("verbatim", false);
            }
        }
        node.forEach(BlockIds::fillElements);
    }

    private static void putIfAbsent(ObjectNode object, String field) {
        if (!object.has(field)) {
            object.put(field, Long.toString(COUNTER.incrementAndGet(), 36));
        }
    }
}
