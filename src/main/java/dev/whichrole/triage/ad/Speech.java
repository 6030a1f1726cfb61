package dev.whichrole.triage.ad;

import dev.whichrole.triage.model.Score;

/**
 * What one passage speaks for.
 *
 * @param sums for each side of {@link DutyWeights}
 * @param silence the probabilities of a passage of which no word is known
 * @param byWord the part of each word in those sums
 */
@SuppressWarnings("ArrayRecordComponent") // filled here, else only read
public record Speech(double[] sums, double[] silence, double[][] byWord) {
    /** What its words add for each side to what a passage of unknown words has of it. */
    double[] gained() {
        double[] gained = new double[sums.length];
        for (double[] word : byWord) {
            for (int side = 0; side < sums.length; side++) {
                gained[side] += word[side];
            }
        }
        return gained;
    }

    /** Adds what stands from one word up to another, half for each of the two. */
    void hear(double[] weights, int first, int last) {
        for (int side = 0; side < sums.length; side++) {
            sums[side] += weights[side];
            byWord[first][side] += weights[side] / 2;
            byWord[last][side] += weights[side] / 2;
        }
    }

    /** The same, with something from outside the text speaking for a role. */
    public Speech plus(int role, double weight) {
        double[] more = sums.clone();
        more[role] += weight;
        return new Speech(more, silence, byWord);
    }

    /** The probability of each side beyond what a passage of unknown words has of it: such a one says nothing. */
    public double[] said() {
        double[] said = Score.shares(sums);
        for (int side = 0; side < said.length; side++) {
            said[side] = Math.max(0, said[side] - silence[side]);
        }
        return said;
    }
}
