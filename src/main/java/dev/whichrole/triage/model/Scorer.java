package dev.whichrole.triage.model;

import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.TokenizedText;
import java.util.BitSet;
import java.util.List;

/** The trained model: adds up what a stretch of text speaks for. */
public final class Scorer {
    private final Extractor extractor;
    private final Weights weights;

    /**
     * @param weights the lines of the weights file, learnt over this very lexicon
     * @param language learns the words of both, and reads the texts that are to be scored
     * @throws IllegalArgumentException if lexicon and weights do not fit
     */
    public Scorer(Lexicon lexicon, List<String> weights, Language language) {
        this.extractor = new Extractor(language, lexicon);
        this.weights = Weights.parse(weights, extractor, language);
    }

    /** All concerns of the lexicon; a score counts them by their place here. */
    public List<Concern> concerns() {
        return extractor.concerns();
    }

    /** What the words from one up to, not including, another speak for. */
    public Score score(TokenizedText tokens, int from, int to) {
        double[] sums = weights.bias();
        double[][] byWord = new double[to - from][Label.COUNT];
        double[] concerns = new double[extractor.concerns().size()];
        var seen = new BitSet(weights.rows());
        extractor.extract(tokens, from, to, (key, a, b, c, d) -> {
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
        return new Score(tokens, from, sums, byWord, concerns);
    }

    private static void spread(double[][] byWord, int from, int to, double[] found, double each) {
        for (int i = from; i < to; i++) {
            for (int label = 0; label < Label.COUNT; label++) {
                byWord[i][label] += found[label] * each;
            }
        }
    }
}
