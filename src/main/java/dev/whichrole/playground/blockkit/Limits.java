package dev.whichrole.playground.blockkit;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The numbers and lists that Slack documents, by path: {@code blocks.section.text_max}. */
record Limits(JsonNode table) {
    int number(String path) {
        JsonNode value = at(path);
        if (!value.isInt()) {
            throw new IllegalArgumentException("Not a number in the limits: " + path + " is " + value);
        }
        return value.intValue();
    }

    /** The strings at this path: a list, or one string. */
    List<String> strings(String path) {
        JsonNode value = at(path);
        Stream<JsonNode> items = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
        return items.map(JsonNode::stringValue).toList();
    }

    boolean flag(String path) {
        return at(path).booleanValue();
    }

    private JsonNode at(String path) {
        JsonNode node = table.at("/" + path.replace('.', '/'));
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("No such limit: " + path);
        }
        return node;
    }
}
