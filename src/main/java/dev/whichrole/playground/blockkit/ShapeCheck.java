package dev.whichrole.playground.blockkit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares one payload with the shapes, from the outside in. */
final class ShapeCheck {
    private final Shapes shapes;
    private final Limits limits;
    private final Faults faults;

    ShapeCheck(Shapes shapes, Limits limits, Faults faults) {
        this.shapes = shapes;
        this.limits = limits;
        this.faults = faults;
    }

    void check(Rule rule, JsonNode value, String at) {
        if (rule instanceof Rule.Chars chars) {
            checkChars(chars, value, at);
        } else if (rule instanceof Rule.Text text) {
            checkText(text, value, at);
        } else if (rule instanceof Rule.Items items) {
            checkItems(items, value, at);
        } else if (rule instanceof Rule.Whole whole) {
            checkWhole(whole, value, at);
        } else if (rule instanceof Rule.Plain plain) {
            checkObject(shapes.object(plain.shape()), value, at, Set.of());
        } else if (rule instanceof Rule.OneOf oneOf) {
            checkOneOf(oneOf, value, at);
        } else if (rule instanceof Rule.Flag && !value.isBoolean()) {
            faults.add(at, "must provide a boolean");
        } else if (rule instanceof Rule.Numeric && !value.isNumber()) {
            faults.add(at, "must provide a number");
        }
    }

    private void checkChars(Rule.Chars rule, JsonNode value, String at) {
        if (!value.isString()) {
            faults.add(at, "must provide a string");
            return;
        }
        String text = value.stringValue();
        checkLength(text.length(), rule.min(), rule.max(), at);
        if (!rule.among().isEmpty() && !rule.among().contains(text)) {
            faults.add(at, "value \"" + text + "\" is not one of " + rule.among());
        }
        if (!rule.format().fits(text)) {
            faults.add(at, rule.format().complaint());
        }
    }

    private void checkLength(int length, int min, int max, String at) {
        if (length < min) {
            faults.add(at, "must be more than " + (min - 1) + " characters");
        }
        if (length > max) {
            faults.add(at, "must be less than " + (max + 1L) + " characters");
        }
    }

    private void checkText(Rule.Text rule, JsonNode value, String at) {
        if (!value.isObject()) {
            faults.add(at, "must provide an object");
            return;
        }
        String type = value.path("type").asString("");
        String kind = "text_object." + type;
        if (!List.of("plain_text", "mrkdwn").contains(type)) {
            faults.add(at + "/type", "unsupported type: " + type);
        } else if (rule.of() != null && !rule.of().equals(type)) {
            faults.add(at + "/type", "must be " + rule.of());
        } else {
            checkNames(value, at, Set.copyOf(limits.strings(kind + ".allowed")), Set.of("type", "text"));
            for (String flag : limits.strings(kind + ".allowed")) {
                if (value.has(flag)) {
                    check(new Rule.Flag(), value.get(flag), at + "/" + flag);
                }
            }
            int max = Math.min(rule.max(), limits.number(kind + ".max"));
            if (requirePresent(value, "text", at)) {
                int min = limits.number(kind + ".min");
                checkChars(new Rule.Chars(min, max, Format.ANY, List.of()), value.get("text"), at + "/text");
            }
        }
    }

    private void checkItems(Rule.Items rule, JsonNode value, String at) {
        if (!value.isArray()) {
            faults.add(at, "must provide an array");
            return;
        }
        if (value.size() > rule.max()) {
            faults.add(at, "no more than " + rule.max() + " items allowed");
        }
        if (value.size() < rule.min()) {
            faults.add(at, "no less than " + rule.min() + " items allowed");
        }
        for (int i = 0; i < value.size(); i++) {
            check(rule.of(), value.get(i), at + "/" + i);
        }
    }

    private void checkWhole(Rule.Whole rule, JsonNode value, String at) {
        if (!value.isIntegralNumber()) {
            faults.add(at, "must provide an integer");
        } else if (value.longValue() < rule.min()) {
            faults.add(at, "must be at least " + rule.min());
        } else if (value.longValue() > rule.max()) {
            faults.add(at, "must be at most " + rule.max());
        }
    }

    private void checkOneOf(Rule.OneOf rule, JsonNode value, String at) {
        if (!value.isObject()) {
            faults.add(at, "must provide an object");
            return;
        }
        if (!requirePresent(value, "type", at)) {
            return;
        }
        String type = value.path("type").asString("");
        Shape shape = shapes.find(rule.family(), type);
        if (shape == null || !allows(rule.among(), type)) {
            faults.add(at + "/type", "unsupported type: " + type);
            return;
        }
        boolean block = rule.family().equals("blocks") || rule.family().equals("tasks");
        if (block && value.has("block_id")) {
            int max = limits.number("common.block_id_max");
            checkChars(new Rule.Chars(1, max, Format.ANY, List.of()), value.get("block_id"), at + "/block_id");
        }
        checkObject(shape, value, at, block ? Set.of("type", "block_id") : Set.of("type"));
    }

    /** Slack's lists use {@code *_select} for every kind of select menu, single ones only unless it says multi. */
    private static boolean allows(List<String> among, String type) {
        return among.isEmpty()
                || among.stream()
                        .anyMatch(
                                name -> name.contains("*") ? type.matches(name.replace("*", ".+")) : name.equals(type));
    }

    private void checkObject(Shape shape, JsonNode value, String at, Set<String> always) {
        if (!value.isObject()) {
            faults.add(at, "must provide an object");
            return;
        }
        checkNames(value, at, shape.fields().keySet(), always);
        shape.required().forEach(name -> requirePresent(value, name, at));
        if (!shape.atLeastOne().isEmpty() && present(shape.atLeastOne(), value) == 0) {
            faults.add(at, "must define one of " + shape.atLeastOne());
        }
        if (!shape.exactlyOne().isEmpty() && present(shape.exactlyOne(), value) != 1) {
            faults.add(at, "must define exactly one of " + shape.exactlyOne());
        }
        if (!shape.notBoth().isEmpty() && present(shape.notBoth(), value) > 1) {
            faults.add(at, "cannot define more than one of " + shape.notBoth());
        }
        value.properties().forEach(field -> {
            Rule rule = shape.fields().get(field.getKey());
            if (rule != null) {
                check(rule, field.getValue(), at + "/" + field.getKey());
            }
        });
    }

    private void checkNames(JsonNode value, String at, Set<String> allowed, Set<String> always) {
        for (var field : value.properties()) {
            if (!allowed.contains(field.getKey()) && !always.contains(field.getKey())) {
                faults.add(at + "/" + field.getKey(), "invalid additional property: " + field.getKey());
            }
        }
    }

    private boolean requirePresent(JsonNode value, String name, String at) {
        if (!value.has(name)) {
            faults.add(at, "missing required field: " + name);
        }
        return value.has(name);
    }

    private static long present(List<String> names, @Nullable JsonNode value) {
        return names.stream().filter(name -> value != null && value.has(name)).count();
    }
}
