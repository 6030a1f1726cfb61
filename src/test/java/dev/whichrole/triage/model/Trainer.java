package dev.whichrole.triage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns the weights from examples: what a text speaks for, by its findings. What the lexicon says by hand is where the
 * weights start and what they are pulled back to. Deterministic: same lexicon, same examples, same weights.
 */
public final class Trainer {
    /**
     * What may be turned.
     *
     * @param pull how strongly each kind of finding is pulled back to where it started, by the order of {@link Key}
     * @param prior what a strong, a plain and a weak term start with
     * @param counts how much a text counts, against an ask by the lexicon's author
     * @param caution what is added in favour of none of the four once all is learnt
     * @param sharpness by what all weights are multiplied in the end, so that a certainty means what it says
     */
    public record Knobs(
            List<Double> pull,
            List<Double> prior,
            Descent.Pace pace,
            int seenAtLeast,
            Counts counts,
            double caution,
            double sharpness) {
        public static Knobs chosen() {
            return new Knobs(
                    List.of(0.8, 1.6, 0.8, 10.0, 2.2, 2.2),
                    List.of(2.2, 1.2, 0.5),
                    new Descent.Pace(200, 0.5, 120),
                    3,
                    new Counts(1.7, 1.7, 3.4, 2.5, 1, 8, 5),
                    0,
                    1);
        }
    }

    /**
     * How much texts count that are not asks by the lexicon's author.
     *
     * @param strangers by other writers
     * @param messages by other writers in the manner of real messages
     * @param retold from what people really wrote
     * @param plain in the manner of public trackers
     * @param borders on the borders of the four
     * @param symptoms by the lexicon's author, without any term
     * @param handbook the handbook's own words, which stand in few texts and are to be known by themselves
     */
    public record Counts(
            double strangers,
            double messages,
            double retold,
            double plain,
            double borders,
            double symptoms,
            double handbook) {
        double of(Example example) {
            if (example.batch().equals("handbook")) {
                return handbook;
            }
            if (Train.RETOLD.contains(example.batch())) {
                return retold;
            }
            if (Train.PLAIN.contains(example.batch())) {
                return plain;
            }
            if (Train.BORDERS.contains(example.batch())) {
                return borders;
            }
            if (Train.MESSAGES.contains(example.batch())) {
                return messages;
            }
            if (Train.STRANGERS.contains(example.batch())) {
                return strangers;
            }
            return example.tag().equals("sym") ? symptoms : 1;
        }
    }

    /** What a second and a third term of one strength add, against the first. */
    private static final double AGAIN = 0.8;

    private static final double OF_BIAS = 0.01;
    /** From one piece of chatter to the next; a prime, so that all of them come up. */
    private static final int STRIDE = 7;

    private final Lexicon lexicon;
    private final Knobs knobs;
    private final Findings findings;

    public Trainer(Lexicon lexicon, Knobs knobs) {
        this.lexicon = lexicon;
        this.knobs = knobs;
        this.findings = new Findings(lexicon);
    }

    /**
     * The lines of a weights file.
     *
     * @param framed some of them once more inside what people say around a matter; what is found in no other is not learnt
     */
    public List<String> train(List<Example> examples, List<Example> framed) {
        var found = findings.in(examples);
        for (int concern = 0; concern < lexicon.concerns().size(); concern++) {
            for (int tier = 0; tier < Lexicon.TIERS; tier++) {
                findings.number(Key.concern(concern, tier));
            }
        }
        findings.number(found, knobs.seenAtLeast());
        var rows = rows(examples, found);
        rows.addAll(rows(framed, findings.in(framed)));
        rows.addAll(amidChatter(examples, found));
        var lines = lines(new Descent(knobs.pace(), start(), pull()).descend(rows));
        lines.addAll(new TradeTrainer(lexicon).train(examples));
        return lines;
    }

    private List<Descent.Row> rows(List<Example> examples, List<Set<Long>> found) {
        var rows = new ArrayList<Descent.Row>();
        for (int i = 0; i < examples.size(); i++) {
            var example = examples.get(i);
            rows.add(new Descent.Row(
                    example.label().index(),
                    findings.numbers(found.get(i)),
                    knobs.counts().of(example)));
        }
        return rows;
    }

    /** Texts by others once more, each with a text about nothing beside it: what somebody chats of decides nothing. */
    private List<Descent.Row> amidChatter(List<Example> examples, List<Set<Long>> found) {
        var chatter = IntStream.range(0, examples.size())
                .filter(i -> isChatter(examples.get(i)))
                .boxed()
                .toList();
        var rows = new ArrayList<Descent.Row>();
        for (int i = 0; i < examples.size() && !chatter.isEmpty(); i++) {
            var example = examples.get(i);
            if (Train.byStrangers(example) && example.label() != Label.NONE) {
                var both = new HashSet<>(found.get(i));
                both.addAll(found.get(chatter.get(i * STRIDE % chatter.size())));
                rows.add(new Descent.Row(example.label().index(), findings.numbers(both), 1));
            }
        }
        return rows;
    }

    /** Later messages about no trade are of other worlds rather than about nothing. */
    private static boolean isChatter(Example example) {
        return example.trade().equals(Optional.of(Trade.OTHER)) && !Train.isOfOtherWorlds(example);
    }

    private double[][] start() {
        var keys = findings.keys();
        double[][] start = new double[keys.size() + 1][Label.COUNT];
        for (int i = 0; i < keys.size(); i++) {
            long key = keys.get(i);
            if (Key.kind(key) == Key.CONCERN) {
                int label = lexicon.concerns().get(Key.first(key)).label().index();
                start[i][label] = knobs.prior().get(Key.second(key));
            } else if (Key.kind(key) == Key.VOTES && Key.second(key) % 4 > 1) {
                start[i][Key.first(key)] = knobs.prior().get(Key.second(key) / 4) * AGAIN;
            }
        }
        return start;
    }

    private double[] pull() {
        var keys = findings.keys();
        double[] pull = new double[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            pull[i] = knobs.pull().get(Key.kind(keys.get(i)));
        }
        pull[keys.size()] = OF_BIAS;
        return pull;
    }

    private List<String> lines(double[][] weights) {
        var names = findings.names();
        var keys = findings.keys();
        var lines = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            String numbers = numbers(weights[i]);
            if (!numbers.equals("0 0 0 0 0 0")) {
                lines.add(names.name(keys.get(i)) + "|" + numbers);
            }
        }
        lines.sort(null);
        double[] bias = weights[weights.length - 1];
        bias[Label.NONE.index()] += knobs.caution() / knobs.sharpness();
        lines.add(0, "bias|" + numbers(bias));
        return lines;
    }

    private String numbers(double[] weights) {
        return String.join(
                " ",
                Arrays.stream(weights)
                        .mapToObj(weight -> Long.toString(Math.round(weight * knobs.sharpness() * 100)))
                        .toList());
    }
}
