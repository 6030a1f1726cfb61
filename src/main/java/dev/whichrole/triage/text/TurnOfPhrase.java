package dev.whichrole.triage.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** Behind which words it can end when it begins at one of them. */
    List<Integer> ends(List<Stem> words, int at) {
        var ends = new ArrayList<Integer>();
        walk(words, at, 0, ends);
        return ends;
    }

    private void walk(List<Stem> words, int at, int slot, List<Integer> ends) {
        if (slot == slots.size()) {
            ends.add(at);
            return;
        }
        if (at < words.size() && slots.get(slot).fits(words.get(at).text())) {
            walk(words, at + 1, slot + 1, ends);
        }
        if (slots.get(slot).optional()) {
            walk(words, at, slot + 1, ends);
        }
    }
}
