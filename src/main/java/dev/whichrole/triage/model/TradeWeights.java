package dev.whichrole.triage.model;

import dev.whichrole.triage.text.Language;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * How much each finding speaks for each trade next door, in hundredths: lines of the weights file that begin with {@code
 * trade}, then a finding's name, a bar, and {@code trade:number} for those it speaks for or against.
 */
final class TradeWeights {
    static final String MARK = "trade ";
    private static final String BIAS = "bias";

    private final LongInts rows = new LongInts();
    private final double[][] table;
    private final double[] bias = new double[Trade.COUNT];

    private TradeWeights(int size) {
        table = new double[size][];
    }

    /** The lines that are of the labels. */
    static List<String> without(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith(MARK)).toList();
    }

    static TradeWeights parse(List<String> all, Extractor extractor, Language language) {
        var lines = all.stream()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .toList();
        var weights = new TradeWeights(lines.size());
        var names = new Weights.Names(extractor, language);
        for (int row = 0; row < lines.size(); row++) {
            weights.file(lines.get(row), row, names, language);
        }
        return weights;
    }

    private void file(String line, int row, Weights.Names names, Language language) {
        String name = line.substring(0, line.indexOf('|'));
        double[] numbers = numbers(line.substring(name.length() + 1));
        if (name.equals(BIAS)) {
            System.arraycopy(numbers, 0, bias, 0, bias.length);
            return;
        }
        if (name.startsWith("w ") || name.startsWith("n ")) {
            Arrays.stream(name.substring(2).split(" ", -1)).forEach(language.symbols()::intern);
        }
        rows.put(names.key(name), row);
        table[row] = numbers;
    }

    private static double[] numbers(String written) {
        double[] numbers = new double[Trade.COUNT];
        for (String part : written.split(" ", -1)) {
            int colon = part.indexOf(':');
            var trade = Trade.valueOf(part.substring(0, colon).toUpperCase(Locale.ROOT));
            numbers[trade.index()] = Integer.parseInt(part.substring(colon + 1)) / 100.0;
        }
        return numbers;
    }

    double[] bias() {
        return bias.clone();
    }

    /** Adds what a finding says, once however often it is found. */
    void add(long key, double[] sums, BitSet seen) {
        int row = rows.get(key);
        if (row == LongInts.ABSENT || seen.get(row)) {
            return;
        }
        seen.set(row);
        double[] found = table[row];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += found[i];
        }
    }
}
