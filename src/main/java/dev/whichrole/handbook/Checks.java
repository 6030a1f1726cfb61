package dev.whichrole.handbook;

import java.util.List;

/** The checks that records of content make on themselves; each message quotes what was wrong. */
final class Checks {
    private Checks() {}

    static String filled(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return value;
    }

    static List<String> filled(String name, List<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        values.forEach(value -> filled(name, value));
        return List.copyOf(values);
    }
}
