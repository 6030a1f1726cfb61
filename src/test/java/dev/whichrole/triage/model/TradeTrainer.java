package dev.whichrole.triage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Learns to tell the trades next door from each other, by the examples that name one; not by the later messages, most of
 * which are of other worlds than a company's.
 */
final class TradeTrainer {
    private static final Descent.Pace PACE = new Descent.Pace(200, 0.5, 100);
    private static final int SEEN_AT_LEAST = 2;
    private static final double PULL = 0.25;
    /** A number nearer to nothing than this, in hundredths, is not written. */
    private static final int SMALL = 8;

    /** What a strong, a plain and a weak term of a trade start with. */
    private static final List<Double> PRIOR = List.of(2.2, 1.2, 0.5);

    private final Lexicon lexicon;
    private final Findings findings;

    TradeTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.findings = new Findings(lexicon);
    }

    /** The lines of a weights file that are of the trades; none where no example names one. */
    List<String> train(List<Example> all) {
        var examples = all.stream()
                .filter(example -> example.trade().isPresent())
                .filter(example -> !Train.isOfOtherWorlds(example))
                .toList();
        if (examples.isEmpty()) {
            return List.of();
        }
        var found = findings.in(examples);
        for (int concern = 0; concern < lexicon.concerns().size(); concern++) {
            for (int tier = 0; trade(concern).isPresent() && tier < Lexicon.TIERS; tier++) {
                findings.number(Key.concern(concern, tier));
            }
        }
        findings.number(found, SEEN_AT_LEAST);
        var rows = new ArrayList<Descent.Row>();
        for (int i = 0; i < examples.size(); i++) {
            int trade = examples.get(i).trade().orElseThrow().index();
            rows.add(new Descent.Row(trade, findings.numbers(found.get(i)), 1));
        }
        int size = findings.keys().size() + 1;
        double[] pull = new double[size];
        Arrays.fill(pull, PULL);
        return lines(new Descent(PACE, start(), pull).descend(rows));
    }

    private double[][] start() {
        var keys = findings.keys();
        double[][] start = new double[keys.size() + 1][Trade.COUNT];
        for (int i = 0; i < keys.size(); i++) {
            long key = keys.get(i);
            if (Key.kind(key) == Key.CONCERN && trade(Key.first(key)).isPresent()) {
                start[i][trade(Key.first(key)).get().index()] = PRIOR.get(Key.second(key));
            }
        }
        return start;
    }

    private Optional<Trade> trade(int concern) {
        return Trade.of(lexicon.concerns().get(concern));
    }

    private List<String> lines(double[][] weights) {
        var names = findings.names();
        var lines = new ArrayList<String>();
        lines.add(TradeWeights.MARK + "bias|" + numbers(weights[weights.length - 1]));
        for (int i = 0; i < weights.length - 1; i++) {
            String numbers = numbers(weights[i]);
            if (!numbers.isEmpty()) {
                lines.add(TradeWeights.MARK + names.name(findings.keys().get(i)) + "|" + numbers);
            }
        }
        lines.subList(1, lines.size()).sort(null);
        return lines;
    }

    private static String numbers(double[] weights) {
        return Arrays.stream(Trade.values())
                .filter(trade -> Math.abs(hundredths(weights, trade)) >= SMALL)
                .map(trade -> trade.name().toLowerCase(Locale.ROOT) + ":" + hundredths(weights, trade))
                .collect(Collectors.joining(" "));
    }

    private static long hundredths(double[] weights, Trade trade) {
        return Math.round(weights[trade.index()] * 100);
    }
}
