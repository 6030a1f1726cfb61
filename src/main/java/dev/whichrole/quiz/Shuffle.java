package dev.whichrole.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * An order that follows from a key alone: the same key and items give the same order on every machine and every JDK.
 * Each item is placed by the hash of the key and its name, so that an item more or less moves no other.
 */
final class Shuffle {
    private Shuffle() {}

    static <T> List<T> order(String key, List<T> items, Function<T, String> name) {
        return items.stream()
                .sorted(Comparator.comparingLong(item -> hash(key + "/" + name.apply(item))))
                .toList();
    }

    /** FNV-1a over the characters, then the finaliser of MurmurHash3, which spreads small differences over all bits. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
