package dev.whichrole.triage.model;

import dev.whichrole.learnt.Hundredths;
import dev.whichrole.learnt.IntSet;
import dev.whichrole.learnt.LongInts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each finding speaks for each trade next door, in hundredths: lines of the weights file that begin with {@code
 * trade}, then a finding's name, a bar, and {@code trade:number} for those it speaks for or against.
 */
final class TradeWeights {
    static final String MARK = "trade ";
    private static final String BIAS = "bias";

    private static final Map<String, Trade> BY_ID =
            Arrays.stream(Trade.values()).collect(Collectors.toUnmodifiableMap(Trade::id, trade -> trade));

    private final LongInts rows;
    /** So many numbers for each row as there are trades; the first row is the bias. */
    private final short[] table;

    private TradeWeights(int size) {
        rows = new LongInts(size);
        table = new short[(size + 1) * Trade.COUNT];
    }

    /** Whether the line is one of these. */
    static boolean isOne(String line) {
        return line.startsWith(MARK);
    }

    /** Of the lines those that are of the trades; their words become known. */
    static TradeWeights parse(List<String> lines, Weights.Names names) {
        var mine = lines.stream().filter(TradeWeights::isOne).toList();
        var weights = new TradeWeights(mine.size());
        for (int i = 0; i < mine.size(); i++) {
            weights.file(mine.get(i), i + 1, names);
        }
        return weights;
    }

    private void file(String line, int row, Weights.Names names) {
        int bar = line.indexOf('|');
        boolean isBias = line.startsWith(BIAS, MARK.length()) && bar == MARK.length() + BIAS.length();
        numbers(line, bar + 1, (isBias ? 0 : row) * Trade.COUNT);
        if (!isBias) {
            rows.put(names.key(line, MARK.length(), bar), row);
        }
    }

    private void numbers(String line, int from, int place) {
        for (int start = from; start < line.length(); ) {
            int blank = line.indexOf(' ', start);
            int end = blank < 0 ? line.length() : blank;
            int colon = line.indexOf(':', start);
            Trade trade = colon < 0 || colon > end ? null : BY_ID.get(line.substring(start, colon));
            if (trade == null) {
                throw new IllegalArgumentException("no trade and its number: '" + line.substring(start, end) + "'");
            }
            table[place + trade.index()] = Hundredths.number(line, colon + 1, end);
            start = end + 1;
        }
    }

    double[] bias() {
        return Hundredths.of(table, 0, Trade.COUNT);
    }

    /** Adds what a finding says, once however often it is found. */
    void add(long key, double[] sums, IntSet seen) {
        int row = rows.get(key);
        if (row == LongInts.ABSENT || !seen.add(row)) {
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += Hundredths.of(table[row * Trade.COUNT + i]);
        }
    }
}
