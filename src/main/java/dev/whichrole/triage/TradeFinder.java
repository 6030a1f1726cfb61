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
 * words, clearly more than of any other's, or as many and the whole of it reads likewise. docs/triage.md has the hit rate.
 */
final class TradeFinder {
    /** Where it reads so much like a trade, as many own words as of another are enough. */
    private static final double LIKELY = 0.9;
    /** So much at least, where it has one word more that says the trade alone than any other has. */
    private static final double POSSIBLE = 0.25;
    /** The same with two words more. */
    private static final double NOT_UNLIKELY = 0.05;
    /** One term that mostly says it. */
    private static final double HALF_A_WORD = 0.5;

    private final Scorer scorer;

    TradeFinder(Scorer scorer) {
        this.scorer = scorer;
    }

    Optional<Trade> find(TokenizedText tokens) {
        var score = scorer.trades(tokens);
        return Stream.of(Trade.values())
                .filter(trade -> trade != Trade.OTHER && score.own(trade) >= HALF_A_WORD)
                .max(Comparator.comparingDouble(score::own).thenComparingDouble(score::share))
                .filter(trade -> score.share(trade) >= bar(score, trade));
    }

    private static double bar(TradeScore score, Trade trade) {
        double lead = Stream.of(Trade.values())
                .filter(other -> other != trade)
                .mapToDouble(other -> score.own(trade) - score.own(other))
                .min()
                .orElse(0);
        if (lead >= 2) {
            return NOT_UNLIKELY;
        }
        return lead >= 1 ? POSSIBLE : LIKELY;
    }
}
