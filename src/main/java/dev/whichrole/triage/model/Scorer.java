package dev.whichrole.triage.model;

import dev.whichrole.learnt.IntSet;
import dev.whichrole.learnt.LongInts;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.TokenizedText;
import java.util.List;

/** The trained model: adds up what a stretch of text speaks for. */
public final class Scorer {
    /** So many of what is found for a word speak for anything, or fewer. */
    private static final int FINDINGS_A_WORD = 8;

    private final Extractor extractor;
    private final Weights weights;
    private final TradeWeights trades;
    private final int[] tradeOf;

    /**
     * @param weights the lines of the weights file, learnt over this very lexicon
     * @param language learns the words of both, and reads the texts that are to be scored
     * @throws IllegalArgumentException if lexicon and weights do not fit
     */
    public Scorer(Lexicon lexicon, List<String> weights, Language language) {
        this.extractor = new Extractor(language, lexicon);
        var names = new Weights.Names(extractor, language);
        this.weights = Weights.parse(weights, names);
        this.trades = TradeWeights.parse(weights, names);
        this.tradeOf = concerns().stream()
                .mapToInt(concern -> Trade.of(concern).map(Trade::index).orElse(-1))
                .toArray();
    }

    /** All concerns of the lexicon; a score counts them by their place here. */
    public List<Concern> concerns() {
        return extractor.concerns();
    }

    /** What the words from one up to, not including, another speak for. */
    public Score score(TokenizedText tokens, int from, int to) {
        double[] sums = weights.bias();
        double[] concerns = new double[extractor.concerns().size()];
        var credit = new Credit(tokens, from, to);
        var seen = new IntSet(FINDINGS_A_WORD * (to - from));
        double[] found = new double[Label.COUNT];
        extractor.extract(tokens, from, to, (key, a, b, c, d) -> {
            int row = weights.row(key);
            if (row == LongInts.ABSENT || !seen.add(row)) {
                return;
            }
            weights.read(row, found);
            for (int label = 0; label < Label.COUNT; label++) {
                sums[label] += found[label];
            }
            credit.give(found, Key.kind(key) == Key.CONCERN || Key.kind(key) == Key.GROUP, a, b, c, d);
            if (Key.kind(key) == Key.CONCERN) {
                int concern = Key.first(key);
                concerns[concern] +=
                        found[extractor.concerns().get(concern).label().index()];
            }
        });
        return new Score(tokens, from, sums, credit.byWord(), concerns, credit.given());
    }

    /** What a text that is none of the four's says of each trade next door. */
    public TradeScore trades(TokenizedText tokens) {
        double[] sums = trades.bias();
        var seen = new IntSet(FINDINGS_A_WORD * tokens.size());
        var found = new TradeScore.Sum(tradeOf, tokens.size());
        extractor.extract(tokens, 0, tokens.size(), (key, a, b, c, d) -> {
            trades.add(key, sums, seen);
            found.found(key, a);
        });
        return found.of(sums);
    }
}
