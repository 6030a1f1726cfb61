package dev.whichrole.triage;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds a known word that differs by one letter (one missing, added, changed, or two swapped). Known words are filed
 * under each form with one letter left out, so that a look-up costs as many steps as the word has letters.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;

    private final Map<String, Integer> forms = new HashMap<>();

    void add(String word, int symbol) {
        if (word.length() < SHORTEST) {
            return;
        }
        forms.put(word, symbol);
        for (int i = 1; i < word.length(); i++) {
            forms.putIfAbsent(without(word, i), symbol);
        }
    }

    /** The word's symbol, or that of its nearest known neighbour; first letters must agree. */
    int nearest(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Symbols.UNKNOWN;
        }
        var exact = forms.get(word);
        if (exact != null) {
            return exact;
        }
        for (int i = 1; i < word.length(); i++) {
            var near = forms.get(without(word, i));
            if (near != null) {
                return near;
            }
        }
        return Symbols.UNKNOWN;
    }

    private static String without(String word, int letter) {
        return word.substring(0, letter) + word.substring(letter + 1);
    }
}
