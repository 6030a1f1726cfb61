package dev.whichrole.playground.blockkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Every shape, by family and type: {@code blocks} and {@code section}, {@code objects} and {@code option}. */
final class Shapes {
    private final Map<String, Map<String, Shape>> families = new HashMap<>();
    private final JsonNode file;
    private final RuleReader rules;

    Shapes(JsonNode file, Limits limits) {
        this.file = file;
        this.rules = new RuleReader(limits, file.path("rules"));
        for (var family : file.properties()) {
            if (!family.getKey().equals("rules")) {
                Map<String, Shape> shapes = new HashMap<>();
                family.getValue().properties().forEach(shape -> shapes.put(shape.getKey(), read(shape.getValue())));
                families.put(family.getKey(), Map.copyOf(shapes));
            }
        }
    }

    @Nullable
    Shape find(String family, String type) {
        return family(family).get(type);
    }

    Shape object(String name) {
        Shape shape = find("objects", name);
        if (shape == null) {
            throw new IllegalStateException("No shape for the object " + name);
        }
        return shape;
    }

    private Map<String, Shape> family(String name) {
        Map<String, Shape> family = families.get(name);
        if (family == null) {
            throw new IllegalStateException("No family of shapes called " + name);
        }
        return family;
    }

    private Shape read(JsonNode shape) {
        JsonNode base = shape.has("like") ? named(shape.get("like").stringValue()) : shape;
        Map<String, Rule> fields = new HashMap<>();
        base.path("fields").properties().forEach(field -> fields.put(field.getKey(), rules.read(field.getValue())));
        shape.path("fields").properties().forEach(field -> fields.put(field.getKey(), rules.read(field.getValue())));
        return new Shape(
                fields,
                names(base, "required"),
                names(base, "at_least_one"),
                names(base, "exactly_one"),
                names(base, "not_both"));
    }

    private JsonNode named(String path) {
        return file.at("/" + path.replace('.', '/'));
    }

    private List<String> names(JsonNode shape, String key) {
        return shape.has(key) ? rules.strings(shape.get(key)) : List.of();
    }
}
