package dev.whichrole.playground.form;

import dev.whichrole.playground.json.Json;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What Slack's client refuses to submit. */
final class Complaint {
    private Complaint() {}

    static Optional<String> about(FormField field, JsonNode value) {
        if (empty(value)) {
            return field.required() ? Optional.of("Please fill in this field.") : Optional.empty();
        }
        JsonNode element = field.element();
        return switch (field.type()) {
            case "plain_text_input" -> length(element, value.asString("").length());
            case "number_input" -> number(element, value.asString(""));
            case "email_text_input" ->
                unless(value.asString("").matches("[^@ ]+@[^@ ]+\\.[^@ ]+"), "This is not an e-mail address.");
            case "url_text_input" -> unless(value.asString("").matches("https?://\\S+"), "This is not a web address.");
            default -> selected(element, value.size());
        };
    }

    private static boolean empty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.stringValue().isEmpty())
                || (value.isContainer() && value.isEmpty());
    }

    private static Optional<String> length(JsonNode element, int length) {
        int min = element.path("min_length").asInt(0);
        int max = element.path("max_length").asInt(3000);
        if (length < min) {
            return Optional.of("This needs at least " + min + " characters.");
        }
        return unless(length <= max, "This may have at most " + max + " characters.");
    }

    private static Optional<String> number(JsonNode element, String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return Optional.of("This is not a number.");
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        boolean decimals = element.path("is_decimal_allowed").asBoolean(false);
        boolean low = Json.find(element, "min_value")
                .map(BigDecimal::new)
                .map(min -> number.compareTo(min) < 0)
                .orElse(false);
        boolean high = Json.find(element, "max_value")
                .map(BigDecimal::new)
                .map(max -> number.compareTo(max) > 0)
                .orElse(false);
        return unless((whole || decimals) && !low && !high, "This number is not allowed here.");
    }

    private static Optional<String> selected(JsonNode element, int size) {
        int max = element.path("max_selected_items").asInt(Integer.MAX_VALUE);
        return unless(size <= max, "At most " + max + " can be chosen.");
    }

    private static Optional<String> unless(boolean fine, String complaint) {
        return fine ? Optional.empty() : Optional.of(complaint);
    }
}
