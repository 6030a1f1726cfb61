package dev.whichrole.triage.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** The words that it can begin with, each with those that can follow it; with none where any can, or nothing need. */
    Map<String, Set<String>> beginnings() {
        var beginnings = new TreeMap<String, Set<String>>();
        for (int slot = 0; slot < slots.size(); slot++) {
            Set<String> seconds = wordsFrom(slot + 1);
            slots.get(slot).words().forEach(first -> beginnings.merge(first, seconds, TurnOfPhrase::either));
            if (!slots.get(slot).optional()) {
                break;
            }
        }
        return beginnings;
    }

    private static Set<String> either(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The words that can stand next if a slot is next; none where any can, or nothing need. */
    private Set<String> wordsFrom(int first) {
        var words = new TreeSet<String>();
        for (Slot slot : slots.subList(first, slots.size())) {
            if (slot.words().isEmpty()) {
                return Set.of();
            }
            words.addAll(slot.words());
            if (!slot.optional()) {
                return words;
            }
        }
        return Set.of();
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
