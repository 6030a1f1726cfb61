package dev.whichrole.triage.model;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Multinomial logistic regression by full-batch descent. Each weight is pulled back to where it started. In each round
 * half of a text's findings, drawn by a fixed lot, are withheld, and the mean of the last rounds is kept. Deterministic.
 */
public final class Descent {
    /** One text as numbered findings; a text may count more or less than another. */
    public static final class Row {
        private final int label;
        private final int[] findings;
        private final double counts;
        private final double each;

        /** A text of this label. */
        public Row(int label, int[] findings, double counts) {
            this(label, findings, counts, 1);
        }

        /** One of whose findings each says only so much of what it weighs. */
        Row(int label, int[] findings, double counts, double each) {
            this.label = label;
            this.findings = findings;
            this.counts = counts;
            this.each = each;
        }

        /** Adds one for each finding that it has. */
        void countIn(double[] texts) {
            for (int finding : findings) {
                texts[finding]++;
            }
        }
    }

    /**
     * What may be turned.
     *
     * @param withheld the part of each text's findings that a round leaves out
     * @param settled of how many last rounds the mean is kept
     */
    public record Pace(int rounds, double withheld, int settled) {
        /** How much more the findings that were not withheld count, to make up for those that were. */
        double louder() {
            return 1 / (1 - withheld);
        }
    }

    private final Pace pace;
    private final double[][] start;
    private final double[] pull;
    private final int labels;
    private final SplittableRandom lot = new SplittableRandom(4);

    /**
     * @param start what each finding weighs at first; the last row is the bias
     * @param pull how strongly each finding is pulled back there
     */
    public Descent(Pace pace, double[][] start, double[] pull) {
        this.pace = pace;
        this.start = start;
        this.pull = pull;
        this.labels = start[0].length;
    }

    /** The weights that the rows ask for, in the order of the start. */
    public double[][] descend(List<Row> rows) {
        double[][] weights = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
        double[] share = classWeights(rows);
        double[][] moment = new double[start.length][labels];
        double[][] energy = new double[start.length][labels];
        double[][] mean = new double[start.length][labels];
        for (int round = 1; round <= pace.rounds(); round++) {
            step(weights, slope(rows, weights, share), moment, energy, round);
            if (round > pace.rounds() - pace.settled()) {
                for (int i = 0; i < mean.length; i++) {
                    add(mean[i], weights[i], 1.0 / pace.settled());
                }
            }
        }
        return mean;
    }

    private double[] classWeights(List<Row> rows) {
        double[] counts = new double[labels];
        rows.forEach(row -> counts[row.label]++);
        return Arrays.stream(counts)
                .map(count -> StrictMath.sqrt(rows.size() / (labels * Math.max(1, count))))
                .toArray();
    }

    private double[][] slope(List<Row> rows, double[][] weights, double[] share) {
        double[][] slope = new double[weights.length][labels];
        int bias = weights.length - 1;
        for (var row : rows) {
            int[] left = left(row.findings);
            double loud = pace.louder() * row.each;
            double[] sums = weights[bias].clone();
            for (int finding : left) {
                add(sums, weights[finding], loud);
            }
            double[] error = Score.shares(sums);
            error[row.label] -= 1;
            double scale = share[row.label] * row.counts;
            add(slope[bias], error, scale);
            for (int finding : left) {
                add(slope[finding], error, scale * loud);
            }
        }
        return slope;
    }

    /** What is left of the findings after some were withheld by lot, so that no text comes to hang on one word. */
    private int[] left(int[] findings) {
        int[] left = new int[findings.length];
        int size = 0;
        for (int finding : findings) {
            if (lot.nextDouble() >= pace.withheld()) {
                left[size++] = finding;
            }
        }
        return Arrays.copyOf(left, size);
    }

    private static void add(double[] to, double[] what, double scale) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i] * scale;
        }
    }

    private void step(double[][] weights, double[][] slope, double[][] moment, double[][] energy, int round) {
        double rate = 0.1 / StrictMath.sqrt(1 + round / 30.0);
        double slow = 1 - StrictMath.pow(0.9, round);
        double slower = 1 - StrictMath.pow(0.99, round);
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < labels; k++) {
                double g = slope[i][k] + pull[i] * (weights[i][k] - start[i][k]);
                moment[i][k] = 0.9 * moment[i][k] + 0.1 * g;
                energy[i][k] = 0.99 * energy[i][k] + 0.01 * g * g;
                weights[i][k] -= rate * moment[i][k] / slow / (StrictMath.sqrt(energy[i][k] / slower) + 1e-6);
            }
        }
    }
}
