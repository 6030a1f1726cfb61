package dev.whichrole.playground.blockkit;

import java.util.List;
import java.util.Map;

/** What an object may and must contain. */
record Shape(
        Map<String, Rule> fields,
        List<String> required,
        List<String> atLeastOne,
        List<String> exactlyOne,
        List<String> notBoth) {
    Shape {
        fields = Map.copyOf(fields);
        required = List.copyOf(required);
        atLeastOne = List.copyOf(atLeastOne);
        exactlyOne = List.copyOf(exactlyOne);
        notBoth = List.copyOf(notBoth);
    }
}
