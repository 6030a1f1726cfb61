package dev.whichrole.playground.blockkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns a rule as written in the shapes file into a {@link Rule}, looking its numbers up in the limits. */
final class RuleReader {
    private final Limits limits;
    private final JsonNode named;

    RuleReader(Limits limits, JsonNode named) {
        this.limits = limits;
        this.named = named;
    }

    Rule read(JsonNode written) {
        JsonNode rule = written.isString() ? named.path(written.stringValue()) : written;
        String kind = rule.path("is").asString("");
        return switch (kind) {
            case "anything" -> new Rule.Anything();
            case "boolean" -> new Rule.Flag();
            case "number" -> new Rule.Numeric();
            case "integer" -> new Rule.Whole(number(rule, "min", Integer.MIN_VALUE), max(rule));
            case "string" -> new Rule.Chars(number(rule, "min", 0), max(rule), format(rule), among(rule));
            case "text" -> new Rule.Text(max(rule), of(rule));
            case "list" -> new Rule.Items(number(rule, "min", 0), max(rule), read(rule.get("of")));
            case "object" -> new Rule.Plain(rule.get("of").stringValue());
            case "one" -> new Rule.OneOf(rule.get("of").stringValue(), among(rule));
            default -> throw new IllegalArgumentException("No such kind of rule: " + written);
        };
    }

    /** A list written out, a path into the limits, or a list of such paths and words. */
    List<String> strings(JsonNode written) {
        if (written.isString()) {
            String word = written.stringValue();
            return word.contains(".") ? limits.strings(word) : List.of(word);
        }
        List<String> all = new ArrayList<>();
        written.forEach(item -> all.addAll(strings(item)));
        return all;
    }

    private int max(JsonNode rule) {
        return rule.has("max_exclusive")
                ? number(rule, "max_exclusive", 0) - 1
                : number(rule, "max", Integer.MAX_VALUE);
    }

    private int number(JsonNode rule, String key, int otherwise) {
        JsonNode value = rule.path(key);
        if (value.isMissingNode()) {
            return otherwise;
        }
        return value.isInt() ? value.intValue() : limits.number(value.stringValue());
    }

    private List<String> among(JsonNode rule) {
        return rule.has("among") ? strings(rule.get("among")) : List.of();
    }

    private static @Nullable String of(JsonNode rule) {
        return rule.has("of") ? rule.get("of").stringValue() : null;
    }

    private static Format format(JsonNode rule) {
        return rule.has("format")
                ? Format.valueOf(rule.get("format").stringValue().toUpperCase(Locale.ROOT))
                : Format.ANY;
    }
}
