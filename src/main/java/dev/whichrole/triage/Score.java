package dev.whichrole.triage;

/**
 * How much a stretch of text speaks for each label.
 *
 * @param sums the sum of weights for each label
 * @param byWord for each word of the stretch, its part in each label's sum
 * @param concerns how much each concern of the lexicon weighed for its own label
 * @param steps the work done, for the proof that it grows no faster than the text
 */
record Score(double[] sums, double[][] byWord, double[] concerns, int steps) {
    /** The probability of each label. */
    double[] shares() {
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
