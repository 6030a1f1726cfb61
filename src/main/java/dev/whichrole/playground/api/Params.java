package dev.whichrole.playground.api;

import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.json.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A call's arguments, from a form or a JSON body. In a form everything is a string, lists and objects as JSON. */
public record Params(JsonNode tree) {
    /** Throws {@code invalid_arguments} when it is absent. */
    public String required(String name) {
        return find(name).orElseThrow(() -> missing(name));
    }

    public Optional<String> find(String name) {
        return Optional.of(text(name)).filter(value -> !value.isEmpty());
    }

    public String text(String name) {
        return tree.path(name).asString("");
    }

    public boolean flag(String name) {
        return List.of("true", "1").contains(text(name));
    }

    /** Throws {@code invalid_arguments} when it is present and no number. */
    public long number(String name, long otherwise) {
        try {
            return find(name).map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            throw SlackError.withMessages("invalid_arguments", List.of("[ERROR] must be an integer: " + name));
        }
    }

    public JsonNode object(String name) {
        JsonNode value = tree.path(name);
        JsonNode decoded = value.isString() ? Json.parse(value.stringValue()).orElse(value) : value;
        if (value.isMissingNode()) {
            throw missing(name);
        }
        if (!decoded.isObject()) {
            throw SlackError.withMessages(
                    "invalid_arguments", List.of("[ERROR] must provide an object [json-pointer:/" + name + "]"));
        }
        return decoded;
    }

    private static SlackError missing(String name) {
        return SlackError.withMessages("invalid_arguments", List.of("[ERROR] missing required field: " + name));
    }
}
