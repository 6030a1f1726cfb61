package dev.whichrole.triage.ad;

import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns the weights of duties from whole ads, of which only the shares are known: what the passages speak for, weighted
 * by their sections, is to add up to the shares of the ad, and an ad of another trade is to speak for that. Passages that
 * surround the matter are to speak for nothing, and single texts for their label. Every weight is pulled back to what the
 * lexicon of duties says of it, so that what the examples happen to repeat does not outweigh what the trade knows. In each
 * round half of the findings, drawn by a fixed lot, are withheld; the mean of the last rounds is kept.
 */
final class AdTrainer {
    /** Findings with less to say are left out of the file. */
    private static final double LEAST = 0.12;

    private static final int ROUNDS = 100;
    private static final int UNSETTLED = 60;
    private static final double PULL = 1.5;
    private static final double WITHHELD = 0.5;
    private static final double WHOLE_AD = 4;
    private static final double ELSEWHERE = 0.5;

    private final AdRows rows;
    private final double[][] start;
    private final double[][] weights;
    private final double[][] mean;
    private final SplittableRandom lot = new SplittableRandom(4);
    private double[][] slope = {};

    AdTrainer(List<AdExample> ads, List<Example> single) {
        rows = new AdRows(ads, single);
        start = rows.start();
        weights = rows.start();
        mean = new double[start.length][DutyWeights.SIDES];
    }

    /** The lines of a weights file. */
    List<String> train() {
        double[][] moment = new double[start.length][DutyWeights.SIDES];
        double[][] energy = new double[start.length][DutyWeights.SIDES];
        for (int round = 1; round <= ROUNDS; round++) {
            slope = new double[start.length][DutyWeights.SIDES];
            rows.ads().forEach(this::push);
            rows.singles().forEach(this::push);
            step(moment, energy, round);
        }
        return lines();
    }

    private int[] left(int[] findings) {
        return Arrays.stream(findings)
                .filter(finding -> lot.nextDouble() >= WITHHELD)
                .toArray();
    }

    private double[] said(int[] left) {
        double[] sums = weights[weights.length - 1].clone();
        for (int finding : left) {
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                sums[side] += weights[finding][side] / (1 - WITHHELD);
            }
        }
        return Score.shares(sums);
    }

    private void push(AdRows.Single single) {
        int[] left = left(single.findings());
        double[] said = said(left);
        double[] error = new double[DutyWeights.SIDES];
        for (int side = 0; side < DutyWeights.SIDES; side++) {
            error[side] = single.counts() * (said[side] - single.wanted()[side]);
        }
        add(left, error);
    }

    private void push(AdRows.Ad ad) {
        int many = ad.passages().size();
        int[][] left = new int[many][];
        double[][] said = new double[many][];
        double[] sum = new double[DutyWeights.SIDES];
        for (int i = 0; i < many; i++) {
            left[i] = left(ad.passages().get(i).findings());
            said[i] = said(left[i]);
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                sum[side] += said[i][side] * ad.passages().get(i).counts();
            }
        }
        double[] pull = pull(sum, ad.shares());
        for (int i = 0; i < many; i++) {
            double counts = ad.passages().get(i).counts();
            double middle = 0;
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                middle += pull[side] * said[i][side];
            }
            double[] error = new double[DutyWeights.SIDES];
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                error[side] = counts * said[i][side] * (pull[side] - middle);
            }
            add(left[i], error);
        }
    }

    /** How what an ad says in sum should change, side by side. */
    private static double[] pull(double[] sum, double[] shares) {
        double roles = sum[0] + sum[1] + sum[2] + sum[3] + 1e-6;
        double all = roles + sum[DutyWeights.OTHER];
        boolean none = Arrays.stream(shares).sum() == 0;
        double[] pull = new double[DutyWeights.SIDES];
        for (int role = 0; role < DutyWeights.NOTHING; role++) {
            pull[role] = none
                    ? WHOLE_AD / all
                    : WHOLE_AD * (1 / roles - shares[role] / (sum[role] + 0.01) + ELSEWHERE * (1 / all - 1 / roles));
        }
        pull[DutyWeights.OTHER] =
                none ? WHOLE_AD * (1 / all - 1 / (sum[DutyWeights.OTHER] + 0.01)) : WHOLE_AD * ELSEWHERE / all;
        return pull;
    }

    private void add(int[] findings, double[] error) {
        for (int side = 0; side < DutyWeights.SIDES; side++) {
            slope[slope.length - 1][side] += error[side];
            for (int finding : findings) {
                slope[finding][side] += error[side] / (1 - WITHHELD);
            }
        }
    }

    private void step(double[][] moment, double[][] energy, int round) {
        double rate = 0.1 / StrictMath.sqrt(1 + round / 30.0);
        for (int i = 0; i < weights.length; i++) {
            double pull = i < weights.length - 1 ? PULL : 0.01;
            for (int side = 0; side < DutyWeights.SIDES; side++) {
                double g = slope[i][side] + pull * (weights[i][side] - start[i][side]);
                moment[i][side] = 0.9 * moment[i][side] + 0.1 * g;
                energy[i][side] = 0.99 * energy[i][side] + 0.01 * g * g;
                double m = moment[i][side] / (1 - StrictMath.pow(0.9, round));
                double e = energy[i][side] / (1 - StrictMath.pow(0.99, round));
                weights[i][side] -= rate * m / (StrictMath.sqrt(e) + 1e-6);
                mean[i][side] += round > UNSETTLED ? weights[i][side] / (ROUNDS - UNSETTLED) : 0;
            }
        }
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < mean.length - 1; i++) {
            if (Arrays.stream(mean[i]).anyMatch(weight -> Math.abs(weight) >= LEAST)) {
                lines.add(rows.keys().get(i) + "|" + numbers(mean[i]));
            }
        }
        lines.sort(null);
        lines.add(0, "bias|" + numbers(mean[mean.length - 1]));
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
