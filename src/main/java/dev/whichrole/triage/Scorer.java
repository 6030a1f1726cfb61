package dev.whichrole.triage;

import java.util.BitSet;

/** Adds up what a stretch of text speaks for. */
final class Scorer {
    private final Extractor extractor;
    private final Weights weights;

    Scorer(Extractor extractor, Weights weights) {
        this.extractor = extractor;
        this.weights = weights;
    }

    Extractor extractor() {
        return extractor;
    }

    Score score(Passage passage, int from, int to) {
        double[] sums = weights.bias();
        double[][] byWord = new double[to - from][Label.COUNT];
        double[] concerns = new double[extractor.concerns().size()];
        var seen = new BitSet(weights.rows());
        extractor.extract(passage, from, to, (key, a, b, c, d) -> {
            int row = weights.row(key);
            if (row == LongInts.ABSENT || seen.get(row)) {
                return;
            }
            seen.set(row);
            double[] found = weights.at(row);
            double each = 1.0 / (b - a + d - c);
            for (int label = 0; label < Label.COUNT; label++) {
                sums[label] += found[label];
            }
            spread(byWord, a - from, b - from, found, each);
            spread(byWord, c - from, d - from, found, each);
            if (Key.kind(key) == Key.CONCERN) {
                int concern = Key.first(key);
                concerns[concern] +=
                        found[extractor.concerns().get(concern).label().index()];
            }
        });
        return new Score(sums, byWord, concerns);
    }

    private static void spread(double[][] byWord, int from, int to, double[] found, double each) {
        for (int i = from; i < to; i++) {
            for (int label = 0; label < Label.COUNT; label++) {
                byWord[i][label] += found[label] * each;
            }
        }
    }
}
