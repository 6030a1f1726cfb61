package dev.whichrole.triage;

import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.model.Trade;
import dev.whichrole.triage.model.TradeScore;
import dev.whichrole.triage.text.TokenizedText;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names the trade next door that a text for none of the four reads like, where it is clear: the text has that trade's own
 * words, more than of any other's, and the fewer more they are, the more the whole of it reads likewise. docs/triage.md has the hit rate.
 */
final class TradeFinder {
    /** So much at least where it has as much as half a word more that says the trade alone than any other has. */
    private static final double LIKELY = 0.8;
    /** The same with a word more. */
    private static final double POSSIBLE = 0.3;
    /** The same with two. */
    private static final double NOT_UNLIKELY = 0.05;

    private static final double HALF_A_WORD = 0.4;
    private static final double A_WORD = 1;
    private static final double TWO_WORDS = 2;

    private final Scorer scorer;

    TradeFinder(Scorer scorer) {
        this.scorer = scorer;
    }

    Optional<Trade> find(TokenizedText tokens) {
        var score = scorer.trades(tokens);
        return Stream.of(Trade.values())
                .filter(trade -> trade != Trade.OTHER && score.own(trade) >= HALF_A_WORD)
                .max(Comparator.comparingDouble(score::own).thenComparingDouble(score::share))
                .filter(trade -> isClear(score.share(trade), lead(score, trade)));
    }

    /** By how much the trade's own words are more than any other's. */
    private static double lead(TradeScore score, Trade trade) {
        return Stream.of(Trade.values())
                .filter(other -> other != trade)
                .mapToDouble(other -> score.own(trade) - score.own(other))
                .min()
                .orElse(0);
    }

    private static boolean isClear(double share, double lead) {
        if (lead >= TWO_WORDS) {
            return share >= NOT_UNLIKELY;
        }
        return lead >= A_WORD ? share >= POSSIBLE : lead >= HALF_A_WORD && share >= LIKELY;
    }
}
