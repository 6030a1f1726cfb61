package dev.whichrole.triage.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that are known, numbered from 0 in the order in which they became known. */
public final class Symbols {
    /** Stands for every word that is not known. */
    public static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Symbols() {}

    /** The number of the word, which is known from now on. */
    public int intern(String name) {
        var known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    /** The number of the word, or {@link #UNKNOWN}. */
    public int find(String name) {
        return numbers.getOrDefault(name, UNKNOWN);
    }

    /** The word of a number. */
    public String name(int symbol) {
        return names.get(symbol);
    }
}
