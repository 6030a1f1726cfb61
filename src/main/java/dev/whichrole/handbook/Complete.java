package dev.whichrole.handbook;

import java.util.EnumMap;
import java.util.Map;

/** A map from the content files that must have an entry for every value of an enum. */
public final class Complete {
    private Complete() {}

    /**
     * An unchanging copy of the map.
     *
     * @throws IllegalArgumentException naming the value that has no entry
     */
    public static <K extends Enum<K>, V> Map<K, V> map(Class<K> keys, Map<K, V> map) {
        for (K key : keys.getEnumConstants()) {
            if (!map.containsKey(key)) {
                throw new IllegalArgumentException("nothing for " + key + ", only for " + map.keySet());
            }
        }
        return Map.copyOf(new EnumMap<>(map));
    }
}
