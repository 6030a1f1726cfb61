package dev.whichrole.triage;

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
        extractor.extract(passage, from, to, (key, a, b, c, d) -> {
            double[] found = weights.of(key);
            if (found == null) {
                return;
            }
            double each = 1.0 / (b - a + Math.max(0, d - c));
            for (int label = 0; label < Label.COUNT; label++) {
                sums[label] += found[label];
                spread(byWord, a - from, b - from, label, found[label] * each);
                spread(byWord, c - from, d == 0 ? c - from : d - from, label, found[label] * each);
            }
            if (Key.kind(key) == Key.CONCERN) {
                int concern = Key.first(key);
                concerns[concern] +=
                        found[extractor.concerns().get(concern).label().index()];
            }
        });
        return new Score(sums, byWord, concerns);
    }

    private static void spread(double[][] byWord, int from, int to, int label, double part) {
        for (int i = from; i < to; i++) {
            byWord[i][label] += part;
        }
    }
}
