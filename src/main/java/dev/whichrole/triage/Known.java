package dev.whichrole.triage;

import java.util.Map;

/** Looks up what a map is known to hold. */
final class Known {
    private Known() {}

    /**
     * The value of a key.
     *
     * @throws IllegalArgumentException if there is none, which is a bug
     */
    static <K, V> V of(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key + " in " + map.keySet());
        }
        return value;
    }
}
