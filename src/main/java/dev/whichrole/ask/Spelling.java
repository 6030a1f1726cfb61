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

    private final Map<String, String> misspelt;
    private final Set<String> never;

    Spelling(Set<String> known, Map<String, String> misspelt, Set<String> never) {
        this.known = known.stream()
                .filter(word -> word.length() >= SHORTEST_KNOWN)
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
        this.misspelt = misspelt;
        this.never = never;
    }

    Optional<String> meant(String word) {
        if (misspelt.containsKey(word)) {
            return Optional.of(misspelt.get(word));
        }
        if (word.length() < SHORTEST_TYPED || never.contains(word)) {
            return Optional.empty();
        }
        int slips = word.length() >= LONG ? 2 : 1;
        return known.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= slips)
                .map(candidate -> Map.entry(candidate, slips(word, candidate)))
                .filter(entry -> entry.getValue() <= slips)
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey);
    }

    /** Optimal string alignment distance. */
    private static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] d) {
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
