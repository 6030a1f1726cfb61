package dev.whichrole.triage.model;

/** How likely each trade next door is for a text that is none of the four's, and how many of its words are that trade's own. */
public final class TradeScore {
    /** What a strong, a plain and a weak term count, where no two begin at the same word. */
    private static final double[] COUNTS = {1, 0.5, 0.2};

    private final double[] shares;
    private final double[] own;

    private TradeScore(double[] shares, double[] own) {
        this.shares = shares;
        this.own = own;
    }

    /** Between 0 and 1, and 1 for all together. */
    public double share(Trade trade) {
        return shares[trade.index()];
    }

    /** Nothing where the text has none of the trade's own words; 1 for each that says it alone. */
    public double own(Trade trade) {
        return own[trade.index()];
    }

    /** Adds up while a text is read. */
    static final class Sum {
        private final int[] tradeOf;
        /** For each word what it counts for each trade in turn. */
        private final double[] byWord;

        /** @param tradeOf the trade's place for each concern of the lexicon, or less than nothing */
        Sum(int[] tradeOf, int words) {
            this.tradeOf = tradeOf;
            this.byWord = new double[Trade.COUNT * words];
        }

        void found(long key, int from) {
            int trade = Key.kind(key) == Key.CONCERN ? tradeOf[Key.first(key)] : -1;
            if (trade >= 0) {
                int place = from * Trade.COUNT + trade;
                byWord[place] = Math.max(byWord[place], COUNTS[Key.second(key)]);
            }
        }

        TradeScore of(double[] sums) {
            double[] own = new double[Trade.COUNT];
            for (int place = 0; place < byWord.length; place++) {
                own[place % Trade.COUNT] += byWord[place];
            }
            return new TradeScore(Score.shares(sums), own);
        }
    }
}
