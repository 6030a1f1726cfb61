package dev.whichrole.triage.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds a known word that differs by one letter (one missing, added, changed, or two swapped). Known words are filed
 * under each form with one letter left out, so that a look-up costs as many steps as the word has letters.
 */
final class TypoIndex {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;

    private record Filed(String word, int symbol) {}

    private final Map<String, Filed> forms = new HashMap<>();

    void add(String word, int symbol) {
        if (word.length() < SHORTEST) {
            return;
        }
        var filed = new Filed(word, symbol);
        forms.put(word, filed);
        for (int i = 1; i < word.length(); i++) {
            forms.putIfAbsent(without(word, i), filed);
        }
    }

    /** The word's symbol, or that of its nearest known neighbour; first letters must agree. */
    int nearest(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Symbols.UNKNOWN;
        }
        var exact = forms.get(word);
        if (exact != null) {
            return exact.symbol();
        }
        for (int i = 1; i < word.length(); i++) {
            var near = forms.get(without(word, i));
            if (near != null && differByOne(word, near.word())) {
                return near.symbol();
            }
        }
        return Symbols.UNKNOWN;
    }

    /** Whether what is left between the words' common beginning and end is at most a letter each, or two swapped. */
    private static boolean differByOne(String one, String other) {
        int from = 0;
        int end = one.length();
        int otherEnd = other.length();
        while (from < Math.min(end, otherEnd) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        while (Math.min(end, otherEnd) > from && one.charAt(end - 1) == other.charAt(otherEnd - 1)) {
            end--;
            otherEnd--;
        }
        boolean swapped = end - from == 2
                && otherEnd - from == 2
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return swapped || Math.max(end, otherEnd) - from <= 1;
    }

    private static String without(String word, int letter) {
        return word.substring(0, letter) + word.substring(letter + 1);
    }
}
