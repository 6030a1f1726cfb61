package dev.whichrole.triage.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * A turn of phrase: words, {@code a/b} for either, {@code (a/b)} for either or none, {@code *} for any one word.
 *
 * @param opens whether it counts only where a clause begins, written {@code ^} before it
 * @param closes whether it counts only where a clause ends, written {@code $} after it
 */
record TurnOfPhrase(List<Slot> slots, boolean opens, boolean closes) {
    /** One place in a turn; without words, any word fits. */
    record Slot(Set<String> words, boolean optional) {
        Slot {
            words = new HashSet<>(words); // asked for every word, and sooner to answer than Set.copyOf
        }

        boolean fits(String word) {
            return words.isEmpty() || words.contains(word);
        }
    }

    static TurnOfPhrase parse(String written, Stems stems) {
        String words = written.strip();
        boolean opens = words.startsWith("^");
        boolean closes = words.endsWith("$");
        String middle = words.substring(opens ? 1 : 0, words.length() - (closes ? 1 : 0));
        var slots = Arrays.stream(middle.strip().split("\\s+", -1))
                .map(slot -> slot(slot, stems))
                .toList();
        if (slots.stream().allMatch(slot -> slot.optional() || slot.words().isEmpty())) {
            throw new IllegalArgumentException("no word is needed in the turn of phrase '" + written + "'");
        }
        return new TurnOfPhrase(slots, opens, closes);
    }

    private static Slot slot(String written, Stems stems) {
        boolean optional = written.startsWith("(");
        String words = written.replaceAll("[()]", "");
        if (words.equals("*")) {
            return new Slot(Set.of(), optional);
        }
        return new Slot(
                stems.of(words.replace('/', ' ')).stream().map(Stem::text).collect(Collectors.toUnmodifiableSet()),
                optional);
    }

    /** The words that it can begin with. */
    Set<String> firsts() {
        var firsts = new TreeSet<String>();
        for (Slot slot : slots) {
            firsts.addAll(slot.words());
            if (!slot.optional()) {
                break;
            }
        }
        return firsts;
    }

    /**
     * Behind which word the longest of it ends when it begins at one of them; -1 if it does not stand there.
     *
     * @param clauseEnds whether a clause ends before a word
     */
    int longest(List<Stem> words, int at, IntPredicate clauseEnds) {
        return walk(words, at, 0, clauseEnds);
    }

    private int walk(List<Stem> words, int at, int slot, IntPredicate clauseEnds) {
        if (slot == slots.size()) {
            return !closes || clauseEnds.test(at) ? at : -1;
        }
        int with = at < words.size() && slots.get(slot).fits(words.get(at).text())
                ? walk(words, at + 1, slot + 1, clauseEnds)
                : -1;
        return slots.get(slot).optional() ? Math.max(with, walk(words, at, slot + 1, clauseEnds)) : with;
    }
}
