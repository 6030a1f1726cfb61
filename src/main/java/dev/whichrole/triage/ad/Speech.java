package dev.whichrole.triage.ad;

import dev.whichrole.triage.model.Score;

/**
 * What one passage speaks for.
 *
 * @param sums for each role and for nothing
 * @param byWord the part of each word in those sums
 */
@SuppressWarnings("ArrayRecordComponent") // only read
public record Speech(double[] sums, double[][] byWord) {
    /** The same, with something from outside the text speaking for a role. */
    public Speech plus(int role, double weight) {
        double[] more = sums.clone();
        more[role] += weight;
        return new Speech(more, byWord);
    }

    /** The probability of each role and of nothing. */
    public double[] shares() {
        return Score.shares(sums);
    }
}
