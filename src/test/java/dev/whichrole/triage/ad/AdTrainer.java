package dev.whichrole.triage.ad;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Learns the weights of duties from whole ads, of which only the shares are known: what the passages speak for, weighted
 * by their sections, is to add up to the shares of the ad. Passages that surround the matter are to speak for nothing, and
 * so are all passages of an ad that is none of the four's. Single texts whose label is known are heard as well.
 */
final class AdTrainer {
    /** Findings with less to say are left out of the file. */
    private static final double LEAST = 0.12;

    static final int ROLES = DutyWeights.NOTHING;

    /** What can be set: rounds, the pull towards 0, how often a finding must be seen, how much single texts count. */
    record Knobs(int rounds, double pull, int seenAtLeast, double single, double around, double withheld) {
        static Knobs chosen() {
            return new Knobs(100, 0.3, 3, 0.2, 0.3, 0.5);
        }
    }

    /** One passage as numbered findings. */
    @SuppressWarnings("ArrayRecordComponent") // only read
    private record Heard(int[] findings, double counts) {}

    @SuppressWarnings("ArrayRecordComponent") // only read
    private record Row(double[] shares, List<Heard> passages, double counts) {}

    private final Knobs knobs;
    private final Language language = new Language();
    private final SectionFinder signs = new SectionFinder(TriageContent.adSigns());
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final SplittableRandom lot = new SplittableRandom(4);
    private double[][] weights = {};
    private double[][] slope = {};

    AdTrainer(Knobs knobs) {
        this.knobs = knobs;
    }

    /** The lines of a weights file. */
    List<String> train(List<AdExample> ads, List<Example> single) {
        var passages = ads.stream().map(ad -> passages(ad.text())).toList();
        var texts = single.stream().map(example -> passages(example.text())).toList();
        choose(passages, texts);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < ads.size(); i++) {
            rows.addAll(rows(ads.get(i), passages.get(i)));
        }
        for (int i = 0; i < single.size(); i++) {
            rows.add(row(single.get(i), texts.get(i)));
        }
        descend(rows);
        return lines();
    }

    private List<Passage> passages(String text) {
        return Passages.of(new Titles(Language.clean(text)).masked(), language, signs);
    }

    private void choose(List<List<Passage>> ads, List<List<Passage>> texts) {
        var seen = new TreeMap<String, Integer>();
        var all = new ArrayList<>(ads);
        all.addAll(texts);
        for (var ad : all) {
            var here = new HashSet<String>();
            ad.forEach(passage -> DutyWeights.findings(passage.words(), (words, a, b) -> here.add(words)));
            here.forEach(words -> seen.merge(words, 1, Integer::sum));
        }
        seen.forEach((words, count) -> {
            if (count >= knobs.seenAtLeast() && words.indexOf('|') < 0) {
                index.put(words, keys.size());
                keys.add(words);
            }
        });
    }

    private int[] numbers(Passage passage) {
        var here = new HashSet<Integer>();
        DutyWeights.findings(passage.words(), (words, a, b) -> {
            Integer number = index.get(words);
            if (number != null) {
                here.add(number);
            }
        });
        return here.stream().mapToInt(number -> number).sorted().toArray();
    }

    private List<Row> rows(AdExample ad, List<Passage> passages) {
        var rows = new ArrayList<Row>();
        boolean none = Arrays.stream(ad.shares()).sum() == 0;
        double[] nothing = {0, 0, 0, 0, 1};
        var heard = new ArrayList<Heard>();
        for (Passage passage : passages) {
            var one = new Heard(numbers(passage), passage.section().counts());
            if (passage.section() == Section.AROUND) {
                rows.add(new Row(nothing, List.of(one), knobs.around()));
            } else if (none) {
                rows.add(new Row(nothing, List.of(one), knobs.around() * 2));
            } else {
                heard.add(one);
            }
        }
        if (!heard.isEmpty()) {
            rows.add(new Row(Arrays.copyOf(ad.shares(), DutyWeights.SIDES), heard, 4));
        }
        return rows;
    }

    private Row row(Example example, List<Passage> passages) {
        double[] shares = new double[DutyWeights.SIDES];
        boolean role = example.label().role().isPresent();
        shares[role ? example.label().index() : DutyWeights.NOTHING] = 1;
        var all = new HashSet<Integer>();
        passages.forEach(passage -> Arrays.stream(numbers(passage)).forEach(all::add));
        var heard = new Heard(all.stream().mapToInt(n -> n).sorted().toArray(), 1);
        return new Row(shares, List.of(heard), example.label() == Label.SHARED ? knobs.single() / 2 : knobs.single());
    }

    private void descend(List<Row> rows) {
        int size = keys.size() + 1;
        weights = new double[size][DutyWeights.SIDES];
        double[][] moment = new double[size][DutyWeights.SIDES];
        double[][] energy = new double[size][DutyWeights.SIDES];
        for (int round = 1; round <= knobs.rounds(); round++) {
            slope = new double[size][DutyWeights.SIDES];
            rows.forEach(this::push);
            step(moment, energy, round);
        }
    }

    /** Adds to the slope what one row asks for. Where only nothing is wanted, it asks each passage to be silent. */
    private void push(Row row) {
        int many = row.passages().size();
        double[][] said = new double[many][];
        double[] sum = new double[DutyWeights.SIDES];
        int[][] left = new int[many][];
        for (int i = 0; i < many; i++) {
            left[i] = Arrays.stream(row.passages().get(i).findings())
                    .filter(finding -> lot.nextDouble() >= knobs.withheld())
                    .toArray();
            said[i] = said(left[i]);
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                sum[side] += said[i][side] * row.passages().get(i).counts();
            }
        }
        double roles = sum[0] + sum[1] + sum[2] + sum[3];
        boolean silent = row.shares()[DutyWeights.NOTHING] > 0;
        for (int i = 0; i < many; i++) {
            double counts = silent || many == 1 ? 1 : row.passages().get(i).counts();
            double[] pull = new double[DutyWeights.SIDES];
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                if (many == 1) {
                    pull[side] = -row.shares()[side] / Math.max(said[i][side], 1e-6);
                } else if (side < ROLES) {
                    pull[side] = counts * (1 / (roles + 1e-6) - row.shares()[side] / (sum[side] + 1e-3));
                }
            }
            double mean = 0;
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                mean += pull[side] * said[i][side];
            }
            double[] error = new double[DutyWeights.SIDES];
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                error[side] = said[i][side] * (pull[side] - mean) * row.counts();
            }
            add(left[i], error);
        }
    }

    private double[] said(int[] findings) {
        double[] sums = weights[keys.size()].clone();
        for (int finding : findings) {
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                sums[side] += weights[finding][side] / (1 - knobs.withheld());
            }
        }
        return new Speech(sums, new double[0][]).shares();
    }

    private void add(int[] findings, double[] error) {
        for (int side = 0; side < DutyWeights.SIDES; side++) {
            slope[keys.size()][side] += error[side];
            for (int finding : findings) {
                slope[finding][side] += error[side] / (1 - knobs.withheld());
            }
        }
    }

    private void step(double[][] moment, double[][] energy, int round) {
        double rate = 0.1 / StrictMath.sqrt(1 + round / 30.0);
        for (int i = 0; i < weights.length; i++) {
            double pull = i < keys.size() ? knobs.pull() : 0.01;
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                double g = slope[i][side] + pull * weights[i][side];
                moment[i][side] = 0.9 * moment[i][side] + 0.1 * g;
                energy[i][side] = 0.99 * energy[i][side] + 0.01 * g * g;
                double m = moment[i][side] / (1 - StrictMath.pow(0.9, round));
                double e = energy[i][side] / (1 - StrictMath.pow(0.99, round));
                weights[i][side] -= rate * m / (StrictMath.sqrt(e) + 1e-6);
            }
        }
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            if (Arrays.stream(weights[i]).anyMatch(weight -> Math.abs(weight) >= LEAST)) {
                lines.add(keys.get(i) + "|" + numbers(weights[i]));
            }
        }
        lines.sort(null);
        lines.add(0, "bias|" + numbers(weights[keys.size()]));
        return lines;
    }

    private static String numbers(double[] weights) {
        return String.join(
                " ",
                Arrays.stream(weights)
                        .mapToObj(weight -> Long.toString(Math.round(weight * 100)))
                        .toList());
    }
}
