package dev.whichrole.ask.described;

import dev.whichrole.ask.intent.WordStem;
import dev.whichrole.ask.phrase.Phrasebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the words of a description as they count: by their stems, by what comes to the same, and a little by how they begin. */
final class DescriptionWords {
    private static final float STEM = 1;
    private static final float GROUP = 0.5f;
    private static final float BEGINNING = 0.3f;
    /** So many letters make a beginning. */
    private static final int LETTERS = 5;

    private final Set<String> aside;
    /** The groups of stems that are in any. */
    private final Map<String, Set<String>> groups = new HashMap<>();

    DescriptionWords(Phrasebook book) {
        this.aside = book.wanted().aside();
        put(book.alike(), "~");
        put(book.wanted().alike(), "=");
    }

    private void put(Map<String, Set<String>> alike, String mark) {
        alike.forEach((group, words) ->
                words.forEach(word -> groups.computeIfAbsent(WordStem.of(word), stem -> new TreeSet<>())
                        .add(mark + group)));
    }

    /** What a text has, and how much each counts; a word that is said twice counts once. */
    Map<String, Float> in(List<String> words) {
        Map<String, Float> clues = new HashMap<>();
        for (String word : words) {
            if (!aside.contains(word)) {
                String stem = WordStem.of(word);
                clues.put(stem, STEM);
                if (stem.length() >= LETTERS) {
                    clues.put(beginning(stem), BEGINNING);
                }
                groups.getOrDefault(stem, Set.of()).forEach(group -> clues.put(group, GROUP));
            }
        }
        return clues;
    }

    /** What it counts as that a stem of some length begins like another. */
    static String beginning(String stem) {
        return stem.substring(0, Math.min(LETTERS, stem.length())) + "*";
    }
}
