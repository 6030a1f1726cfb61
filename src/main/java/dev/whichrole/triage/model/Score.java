package dev.whichrole.triage.model;

import dev.whichrole.triage.text.TokenizedText;
import java.util.List;

/** How much a stretch of text speaks for each label, and which of its words and concerns do. */
public final class Score {
    private final TokenizedText tokens;
    private final int from;
    private final double[] sums;
    /** For each word of the stretch in turn, its part in each label's sum. */
    private final double[] byWord;

    private final double[] concerns;
    private final boolean rests;

    /** Six, because these are the arrays that scoring fills, handed over as they are: a copy would cost more than the sum. */
    Score(TokenizedText tokens, int from, double[] sums, double[] byWord, double[] concerns, boolean rests) {
        this.tokens = tokens;
        this.from = from;
        this.sums = sums;
        this.byWord = byWord;
        this.concerns = concerns;
        this.rests = rests;
    }

    /** Whether anything at all was found that carries a matter; if not, the shares say nothing. */
    public boolean rests() {
        return rests;
    }

    /** Up to so many pieces of the stretch that spoke most for the label, as they were written, strongest first. */
    public List<String> phrases(Label label, int most) {
        return Phrases.of(tokens, from, byWord, label, most);
    }

    /** How much a concern weighed for its own label, by its place in {@link Scorer#concerns()}. */
    public double concern(int concern) {
        return concerns[concern];
    }

    /** Lets another opinion have its part, and then makes all that is said so much less sure. */
    public void bend(double[] other, double part, double sober) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (sums[i] + part * other[i]) * sober;
        }
    }

    /** Lets something from outside the text speak for a label. */
    public void add(Label label, double weight) {
        sums[label.index()] += weight;
    }

    /** The probability of each label, in the order of {@link Label}. */
    public double[] shares() {
        return shares(sums);
    }

    /** What such sums mean as probabilities. */
    public static double[] shares(double[] sums) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        double[] shares = new double[sums.length];
        double whole = 0;
        for (int i = 0; i < sums.length; i++) {
            shares[i] = StrictMath.exp(sums[i] - highest);
            whole += shares[i];
        }
        for (int i = 0; i < sums.length; i++) {
            shares[i] /= whole;
        }
        return shares;
    }
}
