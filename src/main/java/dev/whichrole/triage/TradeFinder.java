package dev.whichrole.triage;

import dev.whichrole.triage.model.Score;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.model.Trade;
import dev.whichrole.triage.text.TokenizedText;
import java.util.Optional;

/**
 * Names the trade next door that a text for none of the four reads like, where it is clear: the text has that trade's own
 * words, no fewer of them than of any other's, and the whole of it reads likewise. docs/triage.md has the hit rate.
 */
final class TradeFinder {
    private static final double LIKELY = 0.75;
    /** Less than what one plain term of a trade weighs, so that one is enough. */
    private static final double OWN_WORDS = 0.3;

    private final Scorer scorer;
    /** Where each trade's concern stands among all; negative where it has none. */
    private final int[] concerns = new int[Trade.COUNT];

    TradeFinder(Scorer scorer) {
        this.scorer = scorer;
        for (Trade trade : Trade.values()) {
            var ids = scorer.concerns().stream().map(concern -> concern.id()).toList();
            concerns[trade.index()] = ids.indexOf("trade-" + trade.id());
        }
    }

    Optional<Trade> find(TokenizedText tokens, Score score) {
        double[] shares = scorer.trades(tokens, 0, tokens.size());
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        double own = own(score, best);
        boolean clear = shares[best] >= LIKELY && own >= OWN_WORDS && own >= others(score, best);
        return clear ? Optional.of(Trade.at(best)) : Optional.empty();
    }

    private double others(Score score, int but) {
        double most = 0;
        for (int i = 0; i < concerns.length; i++) {
            most = i == but ? most : Math.max(most, own(score, i));
        }
        return most;
    }

    private double own(Score score, int trade) {
        return concerns[trade] < 0 ? 0 : score.concern(concerns[trade]);
    }
}
