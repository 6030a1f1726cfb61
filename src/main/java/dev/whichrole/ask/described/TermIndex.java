package dev.whichrole.ask.described;

import dev.whichrole.ask.text.WordSplitter;
import dev.whichrole.learnt.NameTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the words of the trade that a description is most like: by the words that it shares with what is said of each, the rarer the better. */
final class TermIndex {
    /** How little a clue gains by being there more often, and how much longer texts count for less, as BM25 has it. */
    private static final float OFTEN = 1;

    private static final float LONG = 0.5f;
    /** What a word counts that begins like one that is known. */
    private static final float OTHER_FORM = 0.8f;
    /** What a term that is named counts beside those that are not. */
    private static final double NAMED = 0.6;

    private final DescriptionWords reader;
    private final List<String> names;
    private final NameTable clues = new NameTable();
    /** Where the terms of each clue end, which are one clue's after the other's. */
    private final int[] ends;

    private final short[] terms;
    /** What the clue counts for the term. */
    private final float[] counts;

    /** @param said all that is said of each term, by its name */
    TermIndex(Map<String, List<String>> said, DescriptionWords reader) {
        this.reader = reader;
        this.names = List.copyOf(said.keySet());
        List<Map<String, Float>> texts = said.values().stream().map(this::all).toList();
        double average = texts.stream().mapToDouble(TermIndex::length).average().orElse(1);
        Map<String, Map<Integer, Float>> byClue = byClue(texts, average);
        int size = byClue.values().stream().mapToInt(Map::size).sum();
        this.ends = new int[byClue.size()];
        this.terms = new short[size];
        this.counts = new float[size];
        int at = 0;
        for (var entry : byClue.entrySet()) {
            int number = clues.add(entry.getKey());
            for (var count : entry.getValue().entrySet()) {
                terms[at] = count.getKey().shortValue();
                counts[at++] = count.getValue();
            }
            ends[number] = at;
        }
        clues.trim();
    }

    /** A term and how like it is, from 0 for nothing in common to 2. */
    record Match(String term, double likeness) {}

    private Map<String, Float> all(List<String> texts) {
        Map<String, Float> all = new HashMap<>();
        texts.forEach(
                text -> reader.in(WordSplitter.of(text)).keySet().forEach(clue -> all.merge(clue, 1f, Float::sum)));
        return all;
    }

    private static double length(Map<String, Float> text) {
        return text.values().stream().mapToDouble(Float::doubleValue).sum();
    }

    private static Map<String, Map<Integer, Float>> byClue(List<Map<String, Float>> texts, double average) {
        Map<String, Map<Integer, Float>> byClue = new TreeMap<>();
        for (int term = 0; term < texts.size(); term++) {
            int number = term;
            double damped = OFTEN * (1 - LONG + LONG * length(texts.get(term)) / average);
            texts.get(term)
                    .forEach((clue, often) -> byClue.computeIfAbsent(clue, any -> new TreeMap<>())
                            .put(number, (float) (often * (OFTEN + 1) / (often + damped))));
        }
        return byClue;
    }

    /**
     * The terms that a text is most like, the likest first; none that has nothing in common with it.
     *
     * @param named those that are named in it, which count for less
     */
    List<Match> nearest(List<String> words, Set<String> named, int most) {
        double[] likeness = new double[names.size()];
        double asked = 0;
        for (var clue : read(words).entrySet()) {
            int number = clues.find(clue.getKey());
            double worth = clue.getValue() * rarity(number);
            asked += worth;
            for (int at = start(number); number != NameTable.ABSENT && at < ends[number]; at++) {
                likeness[terms[at]] += worth * counts[at];
            }
        }
        double all = asked;
        return IntStream.range(0, likeness.length)
                .filter(term -> likeness[term] > 0)
                .mapToObj(term -> match(names.get(term), likeness[term] / all, named))
                .sorted(Comparator.comparingDouble(Match::likeness).reversed())
                .limit(most)
                .toList();
    }

    /** The clues of a text; a word that is not known, as it may be misspelt or in another form, counts by how it begins. */
    private Map<String, Float> read(List<String> words) {
        Map<String, Float> read = reader.in(words);
        for (String stem : List.copyOf(read.keySet())) {
            String beginning = DescriptionWords.beginning(stem);
            if (clues.find(stem) == NameTable.ABSENT
                    && read.containsKey(beginning)
                    && clues.find(beginning) != NameTable.ABSENT) {
                read.remove(stem);
                read.put(beginning, OTHER_FORM);
            }
        }
        return read;
    }

    private static Match match(String term, double likeness, Set<String> named) {
        return new Match(term, named.contains(term) ? likeness * NAMED : likeness);
    }

    private int start(int number) {
        return number <= 0 ? 0 : ends[number - 1];
    }

    /** The fewer terms have a clue, the more it says; most of all one that none has. */
    private double rarity(int number) {
        int having = number == NameTable.ABSENT ? 0 : ends[number] - start(number);
        return Math.log(1 + (names.size() - having + 0.5) / (having + 0.5));
    }
}
