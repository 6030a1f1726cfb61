package dev.whichrole.ask.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the known word that a misspelt one was meant to be: one slip (a letter wrong, missing, doubled, or two swapped)
 * in a word of four letters or more, two in a word of eight or more, never in the first letter.
 */
public final class Spelling {
    private static final int SHORTEST_TYPED = 4;
    private static final int SHORTEST_KNOWN = 5;
    private static final int LONG = 8;
    private static final String NOTHING = "";

    /**
     * Words of one length, and at the same places which letters they have: one bit for those that share it. Most are passed
     * over by these numbers, and they lie side by side.
     */
    private static final class Candidates {
        private static final Candidates NONE = new Candidates(List.of());

        private final String[] words;
        private final long[] letters;

        Candidates(List<String> words) {
            this.words = words.toArray(String[]::new);
            this.letters = words.stream().mapToLong(Spelling::lettersOf).toArray();
        }

        /** Each slip brings in and takes away at most one letter. */
        boolean mayBe(int candidate, long typed, int most) {
            return Long.bitCount(typed & ~letters[candidate]) <= most
                    && Long.bitCount(letters[candidate] & ~typed) <= most;
        }
    }

    /** By the first letter, which a slip never changes, and then by the length, which each changes by at most one. */
    private final Map<Character, Map<Integer, Candidates>> known = new HashMap<>();

    /** What need not be looked for: of a known word itself, of a listed slip what it means, and of what is none nothing. */
    private final Map<String, String> settled = new HashMap<>();

    /**
     * @param known what a word may have been meant to be
     * @param misspelt slips that are too far off to be found, and what each means
     * @param never words that are right although they are near to a known one
     */
    public Spelling(Set<String> known, Map<String, String> misspelt, Set<String> never) {
        known.stream()
                .filter(word -> word.length() >= SHORTEST_KNOWN)
                .collect(Collectors.groupingBy(word -> word.charAt(0), Collectors.groupingBy(String::length)))
                .forEach((first, byLength) -> byLength.forEach((length, words) -> this.known
                        .computeIfAbsent(first, any -> new HashMap<>())
                        .put(length, new Candidates(words))));
        known.stream().filter(word -> word.length() >= SHORTEST_TYPED).forEach(word -> settled.put(word, word));
        never.forEach(word -> settled.put(word, NOTHING));
        settled.putAll(misspelt);
    }

    /** The word that this was most likely meant to be: itself if it is known, nothing if it is near to none. */
    public Optional<String> meant(String word) {
        List<String> candidates = candidates(word);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
    }

    /** The word that this was most likely meant to be, or else the word itself. */
    public String mended(String word) {
        if (word.equals(settled.get(word))) {
            return word;
        }
        List<String> candidates = candidates(word);
        return candidates.isEmpty() ? word : candidates.get(0);
    }

    /** The words that this may have been meant to be, nearest first. */
    public List<String> candidates(String word) {
        String listed = settled.get(word);
        if (listed != null) {
            return listed.equals(NOTHING) ? List.of() : List.of(listed);
        } else if (word.length() < SHORTEST_TYPED) {
            return List.of();
        }
        return nearest(word, known.getOrDefault(word.charAt(0), Map.of()), word.length() >= LONG ? 2 : 1);
    }

    /** Those with so many slips at most: with the fewest first, and of these in the order of the alphabet. */
    private static List<String> nearest(String word, Map<Integer, Candidates> byLength, int most) {
        long letters = lettersOf(word);
        List<String> nearest = List.of();
        List<String> farther = List.of();
        for (int length = word.length() - most; length <= word.length() + most; length++) {
            Candidates candidates = byLength.getOrDefault(length, Candidates.NONE);
            for (int at = 0; at < candidates.letters.length; at++) {
                if (candidates.mayBe(at, letters, most)) {
                    String candidate = candidates.words[at];
                    int slips = slips(word, candidate, most);
                    if (slips <= 1) {
                        nearest = with(candidate, nearest);
                    } else if (slips <= most) {
                        farther = with(candidate, farther);
                    }
                }
            }
        }
        return inOrder(nearest, farther);
    }

    /** Those of either in the order of the alphabet. */
    private static List<String> inOrder(List<String> nearest, List<String> farther) {
        if (nearest.isEmpty() && farther.isEmpty()) {
            return nearest;
        }
        List<String> all = new ArrayList<>(nearest.size() + farther.size());
        nearest.stream().sorted().forEach(all::add);
        farther.stream().sorted().forEach(all::add);
        return all;
    }

    private static List<String> with(String one, List<String> others) {
        List<String> all = others.isEmpty() ? new ArrayList<>() : others;
        all.add(one);
        return all;
    }

    private static long lettersOf(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    /** How many slips lie between them, at least one, or one more than {@code most}. */
    private static int slips(String one, String other, int most) {
        int slips = 1;
        while (slips <= most && !near(one, 0, other, 0, slips)) {
            slips++;
        }
        return slips;
    }

    /** Whether so many slips at most make one of the other from these letters on: after what is alike each slip is tried. */
    private static boolean near(String one, int at, String other, int otherAt, int slips) {
        int i = at;
        int j = otherAt;
        while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
            i++;
            j++;
        }
        int left = one.length() - i;
        int otherLeft = other.length() - j;
        if (left == 0 || otherLeft == 0) {
            return left + otherLeft <= slips;
        }
        return slips > 0
                && (near(one, i + 1, other, j + 1, slips - 1)
                        || near(one, i + 1, other, j, slips - 1)
                        || near(one, i, other, j + 1, slips - 1)
                        || (swapped(one, i, other, j) && near(one, i + 2, other, j + 2, slips - 1)));
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i + 1 < one.length()
                && j + 1 < other.length()
                && one.charAt(i) == other.charAt(j + 1)
                && one.charAt(i + 1) == other.charAt(j);
    }
}
