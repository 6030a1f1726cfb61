package dev.whichrole.triage.model;

import dev.whichrole.triage.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Learns the weights from examples: multinomial logistic regression over the findings of the extractor, by full-batch
 * descent, each kind of finding held back by its own strength. What the lexicon says by hand is where the weights start
 * and what they are pulled back to. Deterministic: same lexicon, same examples, same weights.
 */
public final class Trainer {
    /**
     * What may be turned.
     *
     * @param pull how strongly each kind of finding is pulled back to where it started, by the order of {@link Key}
     * @param prior what a strong, a plain and a weak term start with
     * @param strangers how much a text by another writer counts, against one of the lexicon's author
     * @param withheld the part of each text's findings that a round of training leaves out
     * @param settled of how many last rounds the mean is kept, as each round withholds other findings
     * @param caution what is added in favour of none of the four once all is learnt
     */
    public record Knobs(
            List<Double> pull,
            List<Double> prior,
            int rounds,
            int seenAtLeast,
            int batchesAtLeast,
            double strangers,
            double withheld,
            int settled,
            double caution) {
        public static Knobs chosen() {
            return new Knobs(
                    List.of(0.25, 0.5, 0.25, 3.0, 0.7, 0.7), List.of(2.2, 1.2, 0.5), 300, 2, 1, 2, 0.5, 200, 0.75);
        }

        /** How much more the findings that were not withheld count, to make up for those that were. */
        double louder() {
            return 1 / (1 - withheld);
        }
    }

    /** What a second and a third term of one strength add, against the first. */
    private static final double AGAIN = 0.8;

    private static final double LIGHT = 8;

    /** One example as numbered findings. */
    private static final class Row {
        final Label label;
        final int[] findings;
        final double counts;

        Row(Label label, int[] findings, double counts) {
            this.label = label;
            this.findings = findings;
            this.counts = counts;
        }
    }

    private final Lexicon lexicon;
    private final Language language = new Language();
    private final Extractor extractor;
    private final Knobs knobs;
    private final Map<Long, Integer> index = new HashMap<>();
    private final List<Long> keys = new ArrayList<>();
    private final SplittableRandom lot = new SplittableRandom(4);

    public Trainer(Lexicon lexicon, Knobs knobs) {
        this.lexicon = lexicon;
        this.knobs = knobs;
        this.extractor = new Extractor(language, lexicon);
    }

    /** The lines of a weights file. */
    public List<String> train(List<Example> examples) {
        examples.forEach(example -> language.learn(example.text()));
        var found = examples.stream().map(this::findings).toList();
        choose(examples, found);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < examples.size(); i++) {
            double counts = Train.STRANGERS.contains(examples.get(i).batch()) ? knobs.strangers() : 1;
            rows.add(new Row(examples.get(i).label(), numbers(found.get(i)), counts));
        }
        return lines(descend(rows));
    }

    private Set<Long> findings(Example example) {
        var found = new HashSet<Long>();
        var tokens = language.read(example.text());
        extractor.extract(tokens, 0, tokens.size(), (key, a, b, c, d) -> found.add(key));
        return found;
    }

    private void choose(List<Example> examples, List<Set<Long>> found) {
        for (int concern = 0; concern < lexicon.concerns().size(); concern++) {
            for (int tier = 0; tier < Lexicon.TIERS; tier++) {
                number(Key.concern(concern, tier));
            }
        }
        var seen = new TreeMap<Long, Integer>();
        var batches = new HashMap<Long, Set<String>>();
        for (int i = 0; i < examples.size(); i++) {
            for (long key : found.get(i)) {
                seen.merge(key, 1, Integer::sum);
                batches.computeIfAbsent(key, k -> new HashSet<>())
                        .add(examples.get(i).batch());
            }
        }
        seen.forEach((key, count) -> {
            if (count >= knobs.seenAtLeast()
                    && Objects.requireNonNull(batches.get(key)).size() >= knobs.batchesAtLeast()) {
                number(key);
            }
        });
    }

    private void number(long key) {
        if (index.putIfAbsent(key, keys.size()) == null) {
            keys.add(key);
        }
    }

    private int[] numbers(Set<Long> found) {
        return found.stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .sorted()
                .toArray();
    }

    private double[][] descend(List<Row> rows) {
        int size = keys.size() + 1;
        double[][] start = start(size);
        double[][] weights = new double[size][];
        for (int i = 0; i < size; i++) {
            weights[i] = start[i].clone();
        }
        double[] share = classWeights(rows);
        double[][] moment = new double[size][Label.COUNT];
        double[][] energy = new double[size][Label.COUNT];
        double[][] mean = new double[size][Label.COUNT];
        for (int round = 1; round <= knobs.rounds(); round++) {
            double[][] slope = slope(rows, weights, share);
            step(weights, start, slope, moment, energy, round);
            if (round > knobs.rounds() - knobs.settled()) {
                for (int i = 0; i < size; i++) {
                    add(mean[i], weights[i], 1.0 / knobs.settled());
                }
            }
        }
        return mean;
    }

    private double[][] start(int size) {
        double[][] start = new double[size][Label.COUNT];
        for (int i = 0; i < keys.size(); i++) {
            long key = keys.get(i);
            if (Key.kind(key) == Key.CONCERN) {
                int label = lexicon.concerns().get(Key.first(key)).label().index();
                start[i][label] = knobs.prior().get(Key.second(key));
            } else if (Key.kind(key) == Key.VOTES && Key.second(key) % 4 > 1) {
                start[i][Key.first(key)] = knobs.prior().get(Key.second(key) / 4) * AGAIN;
            }
        }
        return start;
    }

    private static double[] classWeights(List<Row> rows) {
        double[] counts = new double[Label.COUNT];
        rows.forEach(row -> counts[row.label.index()]++);
        double[] share = new double[Label.COUNT];
        for (int i = 0; i < Label.COUNT; i++) {
            share[i] = StrictMath.sqrt(rows.size() / (Label.COUNT * Math.max(1, counts[i])));
        }
        return share;
    }

    private double[][] slope(List<Row> rows, double[][] weights, double[] share) {
        double[][] slope = new double[weights.length][Label.COUNT];
        int bias = weights.length - 1;
        for (var row : rows) {
            int[] left = left(row.findings);
            double[] sums = weights[bias].clone();
            for (int finding : left) {
                add(sums, weights[finding], knobs.louder());
            }
            double[] error = Score.shares(sums);
            error[row.label.index()] -= 1;
            double scale = share[row.label.index()] * row.counts;
            add(slope[bias], error, scale);
            for (int finding : left) {
                add(slope[finding], error, scale * knobs.louder());
            }
        }
        return slope;
    }

    /** What is left of the findings after some were withheld by lot, so that no text comes to hang on one word. */
    private int[] left(int[] findings) {
        return Arrays.stream(findings)
                .filter(finding -> lot.nextDouble() >= knobs.withheld())
                .toArray();
    }

    private static void add(double[] to, double[] what, double scale) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i] * scale;
        }
    }

    private void step(
            double[][] weights, double[][] start, double[][] slope, double[][] moment, double[][] energy, int round) {
        double rate = 0.1 / StrictMath.sqrt(1 + round / 30.0);
        for (int i = 0; i < weights.length; i++) {
            double pull = i < keys.size() ? pull(keys.get(i)) : 0.01;
            for (int k = 0; k < Label.COUNT; k++) {
                double g = slope[i][k] + pull * (weights[i][k] - start[i][k]);
                moment[i][k] = 0.9 * moment[i][k] + 0.1 * g;
                energy[i][k] = 0.99 * energy[i][k] + 0.01 * g * g;
                double m = moment[i][k] / (1 - StrictMath.pow(0.9, round));
                double e = energy[i][k] / (1 - StrictMath.pow(0.99, round));
                weights[i][k] -= rate * m / (StrictMath.sqrt(e) + 1e-6);
            }
        }
    }

    /** Words such as "my" and "we" tell one writer from another rather than one role from another. */
    private double pull(long key) {
        boolean light = Key.kind(key) == Key.WORD && language.light(Key.first(key));
        return knobs.pull().get(Key.kind(key)) * (light ? LIGHT : 1);
    }

    private List<String> lines(double[][] weights) {
        var names = new Weights.Names(extractor, language);
        var lines = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            String numbers = numbers(weights[i]);
            if (!numbers.equals("0 0 0 0 0 0")) {
                lines.add(names.name(keys.get(i)) + "|" + numbers);
            }
        }
        lines.sort(null);
        weights[weights.length - 1][Label.NONE.index()] += knobs.caution();
        lines.add(0, "bias|" + numbers(weights[weights.length - 1]));
        return lines;
    }

    private static String numbers(double[] weights) {
        return String.join(
                " ",
                Arrays.stream(weights)
                        .mapToObj(weight -> Long.toString(Math.round(weight * 100)))
                        .toList());
    }
}
