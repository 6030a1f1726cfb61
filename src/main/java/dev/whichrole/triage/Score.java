package dev.whichrole.triage;

/** How much a stretch of text speaks for each label. */
final class Score {
    private final double[] sums;
    private final double[][] byWord;
    private final double[] concerns;

    Score(double[] sums, double[][] byWord, double[] concerns) {
        this.sums = sums;
        this.byWord = byWord;
        this.concerns = concerns;
    }

    /** For each word of the stretch, its part in each label's sum. */
    double[][] byWord() {
        return byWord;
    }

    /** How much a concern of the lexicon weighed for its own label. */
    double concern(int concern) {
        return concerns[concern];
    }

    int concerns() {
        return concerns.length;
    }

    /** Lets something from outside the text speak for a label. */
    void add(Label label, double weight) {
        sums[label.index()] += weight;
    }

    /** The probability of each label. */
    double[] shares() {
        return shares(sums);
    }

    static double[] shares(double[] sums) {
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
