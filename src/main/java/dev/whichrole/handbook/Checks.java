package dev.whichrole.handbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    static <K extends Enum<K>, V> Map<K, V> complete(String name, Class<K> keys, Map<K, V> values) {
        Set<K> missing = EnumSet.allOf(keys);
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(name + " lacks " + missing);
        }
        return Map.copyOf(values);
    }
}
