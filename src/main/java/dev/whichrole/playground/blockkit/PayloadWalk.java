package dev.whichrole.playground.blockkit;

import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Visits every object in a payload, with its JSON pointer. */
final class PayloadWalk {
    private PayloadWalk() {}

    static void objects(JsonNode node, String at, BiConsumer<JsonNode, String> visit) {
        if (node.isObject()) {
            visit.accept(node, at);
            node.properties().forEach(field -> objects(field.getValue(), at + "/" + field.getKey(), visit));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                objects(node.get(i), at + "/" + i, visit);
            }
        }
    }
}
