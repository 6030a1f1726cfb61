package dev.whichrole.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the words that are known; a word that is not has {@link #UNKNOWN}. */
final class Symbols {
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int intern(String name) {
        var known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    int find(String name) {
        return numbers.getOrDefault(name, UNKNOWN);
    }

    String name(int symbol) {
        return names.get(symbol);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
