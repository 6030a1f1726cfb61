package dev.whichrole.playground.form;

import dev.whichrole.playground.json.Json;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** One interactive element and the block it sits in. */
public record FormField(JsonNode block, JsonNode element) {
    public String blockId() {
        return Json.text(block, "block_id");
    }

    public String actionId() {
        return Json.text(element, "action_id");
    }

    public String type() {
        return Json.text(element, "type");
    }

    /** An overflow menu has options but forgets what was chosen. */
    boolean holdsValue() {
        return FieldKind.of(element).isPresent() && !type().equals("overflow");
    }

    /** Inputs send a click only when they ask for it. */
    public boolean dispatches() {
        return !Json.text(block, "type").equals("input")
                || block.path("dispatch_action").asBoolean(false);
    }

    boolean required() {
        return Json.text(block, "type").equals("input")
                && !block.path("optional").asBoolean(false);
    }

    /** The value it starts with, as a person would give it; null when there is none. */
    @Nullable
    JsonNode initial() {
        FieldKind kind = FieldKind.of(element).orElseThrow();
        JsonNode initial = Json.orNull(element, kind.initial());
        if (initial == null) {
            return null;
        }
        return switch (kind.form()) {
            case OPTION -> initial.path("value");
            case OPTIONS -> Json.list(Json.each(initial).map(option -> option.path("value")));
            case EPOCH -> Json.strings(Set.of(initial.asString(""))).get(0);
            default -> initial;
        };
    }

    /** The element's type and value as Slack sends them; without a value the field is null, or an empty list. */
    public ObjectNode state(JsonNode given) {
        ObjectNode state = Json.object().put("type", type());
        FieldKind.of(element).ifPresent(kind -> state.set(kind.selected(), wire(kind, given)));
        return state;
    }

    /** Whether everything that was given can be chosen here. */
    public boolean offers(JsonNode given) {
        boolean fixed = !type().contains("external");
        return FieldKind.of(element)
                .map(kind -> switch (kind.form()) {
                    case OPTION, OPTIONS ->
                        !fixed
                                || values(given).collect(Collectors.toSet()).stream()
                                        .allMatch(this::hasOption);
                    default -> true;
                })
                .orElse(true);
    }

    private JsonNode wire(FieldKind kind, JsonNode given) {
        boolean empty =
                given.isMissingNode() || given.isNull() || given.asString("x").isEmpty();
        return switch (kind.form()) {
            case TEXTS -> Json.list(Json.each(given));
            case OPTIONS -> Json.list(values(given).map(this::option));
            case OPTION -> empty ? NullNode.getInstance() : option(given.asString(""));
            case EPOCH ->
                empty ? NullNode.getInstance() : Json.parse(given.asString("")).orElseThrow();
            case RICH_TEXT -> empty ? NullNode.getInstance() : richText(given);
            case TEXT -> empty ? NullNode.getInstance() : given;
        };
    }

    private static Stream<String> values(JsonNode given) {
        return given.isArray()
                ? Json.stringList(given).stream()
                : Stream.of(given.asString("")).filter(value -> !value.isEmpty());
    }

    private boolean hasOption(String value) {
        return value.isEmpty()
                || options().anyMatch(option -> Json.text(option, "value").equals(value));
    }

    private JsonNode option(String value) {
        return options()
                .filter(option -> Json.text(option, "value").equals(value))
                .findFirst()
                .orElseGet(() -> Json.object().put("value", value));
    }

    private Stream<JsonNode> options() {
        return Stream.concat(
                Json.each(element.path("options")),
                Json.each(element.path("option_groups")).flatMap(group -> Json.each(group.path("options"))));
    }

    private static JsonNode richText(JsonNode given) {
        if (given.isObject()) {
            return given;
        }
        JsonNode text = Json.object().put("type", "text").put("text", given.asString(""));
        JsonNode section = Json.object()
                .put("type", "rich_text_section")
                .set("elements", Json.array().add(text));
        return Json.object()
                .put("type", "rich_text")
                .set("elements", Json.array().add(section));
    }
}
