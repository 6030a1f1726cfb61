package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.stance.Parts;
import dev.whichrole.triage.model.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Learns how much traits speak for the parts of answers: logistic regression in which answers share parts, by full-batch
 * descent, each weight pulled back to nothing. In each round a part of what is seen, drawn by a fixed lot, is withheld, so
 * that no example comes to hang on one word. Deterministic.
 */
final class PartsTrainer {
    /**
     * What the traits of a part are, and how strongly their weights are pulled to nothing; those of words more.
     *
     * @param senses where a speech lies, each number with a weight of its own
     */
    record Part(String name, Set<String> traits, List<Double> senses, double pull, double pullOfWords) {
        Part(String name, Set<String> traits, double pull, double pullOfWords) {
            this(name, traits, List.of(), pull, pullOfWords);
        }
    }

    /** One example. */
    static final class Taught {
        private final List<Part> parts;
        private final int[][] answers;
        private final double[] right;
        private final double counts;

        /**
         * What is seen, and what is right.
         *
         * @param answers which parts each answer is made of, by their places
         * @param right how right each answer is; adds up to one
         */
        Taught(List<Part> parts, int[][] answers, double[] right, double counts) {
            this.parts = List.copyOf(parts);
            this.answers = answers;
            this.right = right;
            this.counts = counts;
        }
    }

    /** Traits with this before them are learnt with the others, to take from them what only some examples have, and not kept. */
    static final String ONLY_THERE = "~";

    private static final double PULL_OF_SENSES = 4;
    private static final int ROUNDS = 250;
    private static final int SETTLED = 50;
    private static final int SEEN_AT_LEAST = 3;
    /** What weighs no more, in hundredths, is not kept. */
    private static final int HARDLY = 2;

    private final double withheld;
    private final SplittableRandom lot = new SplittableRandom(4);
    private final List<Row[]> rows = new ArrayList<>();
    private final List<Taught> examples;
    private final List<String> names = new ArrayList<>();
    private final List<Double> pulls = new ArrayList<>();

    /** @param withheld the part of what is seen that a round leaves out */
    PartsTrainer(List<Taught> examples, double withheld) {
        this.withheld = withheld;
        this.examples = List.copyOf(examples);
        number();
    }

    /** What is seen of one part: the places of its weights, and how much of each is there; the first ones may be withheld. */
    private static final class Row {
        private final int[] places;
        private final double[] values;
        private final int traits;

        Row(int[] places, double[] values, int traits) {
            this.places = places;
            this.values = values;
            this.traits = traits;
        }
    }

    private void number() {
        Map<String, Integer> seen = new TreeMap<>();
        Map<String, Double> pull = new HashMap<>();
        for (Taught example : examples) {
            for (Part part : example.parts) {
                for (String trait : withBias(part)) {
                    String name = part.name + " " + trait;
                    seen.merge(name, 1, Integer::sum);
                    pull.put(name, trait.startsWith("w ") ? part.pullOfWords : part.pull);
                }
                for (int i = 0; i < part.senses.size(); i++) {
                    String name = part.name + " " + Parts.sense(i);
                    seen.merge(name, 1, Integer::sum);
                    pull.put(name, PULL_OF_SENSES);
                }
            }
        }
        Map<String, Integer> places = new HashMap<>();
        seen.forEach((name, count) -> {
            if (count >= SEEN_AT_LEAST) {
                places.put(name, names.size());
                names.add(name);
                pulls.add(pull.getOrDefault(name, 1.0));
            }
        });
        examples.forEach(example ->
                rows.add(example.parts.stream().map(part -> row(part, places)).toArray(Row[]::new)));
    }

    private static Row row(Part part, Map<String, Integer> places) {
        int[] traits = withBias(part).stream()
                .mapToInt(trait -> places.getOrDefault(part.name + " " + trait, -1))
                .filter(place -> place >= 0)
                .toArray();
        int[] all = Arrays.copyOf(traits, traits.length + part.senses.size());
        double[] values = new double[all.length];
        Arrays.fill(values, 1);
        for (int i = 0; i < part.senses.size(); i++) {
            all[traits.length + i] = places.getOrDefault(part.name + " " + Parts.sense(i), 0);
            values[traits.length + i] = part.senses.get(i);
        }
        return new Row(all, values, traits.length);
    }

    private static Set<String> withBias(Part part) {
        Set<String> traits = new LinkedHashSet<>(part.traits);
        traits.add(Parts.BIAS);
        return traits;
    }

    /** The lines of a weights file. */
    List<String> train() {
        double[] weights = descend();
        var lines = new ArrayList<String>();
        for (int i = 0; i < weights.length; i++) {
            long rounded = Math.round(weights[i] * 100);
            if (Math.abs(rounded) > HARDLY && !names.get(i).contains(" " + ONLY_THERE)) {
                lines.add(names.get(i) + "|" + rounded);
            }
        }
        return lines;
    }

    private double[] descend() {
        double[] weights = new double[names.size()];
        double[] moment = new double[weights.length];
        double[] energy = new double[weights.length];
        double[] mean = new double[weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(weights);
            double rate = 0.1 / StrictMath.sqrt(1 + round / 30.0);
            double slow = 1 - StrictMath.pow(0.9, round);
            double slower = 1 - StrictMath.pow(0.99, round);
            for (int i = 0; i < weights.length; i++) {
                double g = slope[i] + pulls.get(i) * weights[i];
                moment[i] = 0.9 * moment[i] + 0.1 * g;
                energy[i] = 0.99 * energy[i] + 0.01 * g * g;
                weights[i] -= rate * moment[i] / slow / (StrictMath.sqrt(energy[i] / slower) + 1e-6);
                mean[i] += round > ROUNDS - SETTLED ? weights[i] / SETTLED : 0;
            }
        }
        return mean;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (int e = 0; e < rows.size(); e++) {
            Taught example = examples.get(e);
            Row[] row = left(rows.get(e));
            double[] error = error(example, row, weights);
            double[] byPart = new double[row.length];
            for (int answer = 0; answer < error.length; answer++) {
                for (int part : example.answers[answer]) {
                    byPart[part] += error[answer] * example.counts;
                }
            }
            for (int part = 0; part < row.length; part++) {
                for (int i = 0; i < row[part].places.length; i++) {
                    slope[row[part].places[i]] += byPart[part] * row[part].values[i];
                }
            }
        }
        return slope;
    }

    /** Without what this round withholds; what is left counts for it. */
    private Row[] left(Row[] row) {
        return withheld == 0 ? row : Arrays.stream(row).map(this::left).toArray(Row[]::new);
    }

    private Row left(Row row) {
        double[] values = row.values.clone();
        for (int i = 0; i < row.traits; i++) {
            values[i] = lot.nextDouble() >= withheld ? values[i] / (1 - withheld) : 0;
        }
        return new Row(row.places, values, row.traits);
    }

    private double[] error(Taught example, Row[] row, double[] weights) {
        double[] byPart = new double[row.length];
        for (int part = 0; part < row.length; part++) {
            for (int i = 0; i < row[part].places.length; i++) {
                byPart[part] += weights[row[part].places[i]] * row[part].values[i];
            }
        }
        double[] sums = new double[example.answers.length];
        for (int answer = 0; answer < sums.length; answer++) {
            for (int part : example.answers[answer]) {
                sums[answer] += byPart[part];
            }
        }
        double[] error = Score.shares(sums);
        for (int answer = 0; answer < error.length; answer++) {
            error[answer] -= example.right[answer];
        }
        return error;
    }
}
