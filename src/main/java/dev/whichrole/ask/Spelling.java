package dev.whichrole.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the known word that a misspelt one was meant to be: one slip (a letter wrong, missing, doubled, or two swapped)
 * in a word of four letters or more, two in a word of eight or more, never in the first letter.
 */
final class Spelling {
    private static final int SHORTEST_TYPED = 4;
    private static final int SHORTEST_KNOWN = 5;
    private static final int LONG = 8;

    /** By the first letter, which a slip never changes. */
    private final Map<Character, List<String>> known;

    private final Set<String> right;

    private final Map<String, String> misspelt;
    private final Set<String> never;

    Spelling(Set<String> known, Map<String, String> misspelt, Set<String> never) {
        this.known = known.stream()
                .filter(word -> word.length() >= SHORTEST_KNOWN)
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
        this.right = Set.copyOf(known);
        this.misspelt = misspelt;
        this.never = never;
    }

    /** The word that this was most likely meant to be: itself if it is known, nothing if it is near to none. */
    Optional<String> meant(String word) {
        return candidates(word).stream().findFirst();
    }

    /** The words that this may have been meant to be, nearest first. */
    List<String> candidates(String word) {
        if (misspelt.containsKey(word)) {
            return List.of(misspelt.get(word));
        }
        if (word.length() < SHORTEST_TYPED || never.contains(word)) {
            return List.of();
        } else if (right.contains(word)) {
            return List.of(word);
        }
        int slips = word.length() >= LONG ? 2 : 1;
        return known.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= slips)
                .map(candidate -> Map.entry(candidate, slips(word, candidate)))
                .filter(entry -> entry.getValue() <= slips)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Optimal string alignment distance, row by row: only the last two rows are looked back at. */
    private static int slips(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        int[] next = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(change, Math.min(row[j], next[j - 1]) + 1);
                next[j] = swapped(a, b, i, j) ? Math.min(best, before[j - 2] + 1) : best;
            }
            int[] free = before;
            before = row;
            row = next;
            next = free;
        }
        return row[b.length()];
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
