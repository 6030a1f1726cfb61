package dev.whichrole.ask.likeness;

import dev.whichrole.ask.intent.IntentModel;
import dev.whichrole.triage.model.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Multinomial logistic regression by steps whose size shrinks for each weight as it is turned. Deterministic. */
final class IntentTrainer {
    /**
     * A text.
     *
     * @param counts how much, against another
     */
    record Row(String intent, List<String> clues, double counts) {}

    private static final int ROUNDS = 20;
    private static final double RATE = 0.15;
    private static final double PULL = 0.0005;
    private static final int SEEN_AT_LEAST = 2;
    private static final int SEEN_ELSEWHERE = 4;
    private static final double SMALLEST = 0.2;

    private static final double SHARPNESS = 1.6;
    /** The part of a text's clues that each round leaves out, so that no text comes to hang on one of them. */
    private static final double WITHHELD = 0.3;

    private final List<String> intents;
    private final List<String> names;
    private final int[][] clues;
    private final int[] labels;
    private final double[] counts;
    private final float shrink;

    /** @param shrink what each round takes of every weight: the more, the fewer are left */
    IntentTrainer(List<Row> rows, double shrink) {
        this.shrink = (float) shrink;
        Map<String, Integer> seen = new TreeMap<>();
        Set<String> inQuestions = new HashSet<>();
        for (Row row : rows) {
            row.clues().forEach(clue -> seen.merge(clue, 1, Integer::sum));
            if (!row.intent().equals(LearntQuestions.NONE)) {
                inQuestions.addAll(row.clues());
            }
        }
        names = seen.entrySet().stream()
                .filter(entry -> inQuestions.contains(entry.getKey())
                        ? entry.getValue() >= SEEN_AT_LEAST
                        : entry.getValue() >= SEEN_ELSEWHERE && !entry.getKey().contains(" "))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        TreeSet<String> labelled = new TreeSet<>();
        rows.forEach(row -> labelled.add(row.intent()));
        intents = List.copyOf(labelled);
        clues = rows.stream()
                .map(row -> row.clues().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray())
                .toArray(int[][]::new);
        labels = rows.stream()
                .mapToInt(row -> Collections.binarySearch(intents, row.intent()))
                .toArray();
        counts = rows.stream().mapToDouble(Row::counts).toArray();
    }

    List<String> lines() {
        int bias = names.size();
        float[][] weights = new float[names.size() + 1][intents.size()];
        float[][] turned = new float[names.size() + 1][intents.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            order.add(i);
        }
        var lot = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, lot);
            for (int row : order) {
                int[] left = left(clues[row], bias, lot);
                double[] error = shares(left, weights);
                error[labels[row]] -= 1;
                for (int clue : left) {
                    for (int k = 0; k < error.length; k++) {
                        double g = error[k] * counts[row] + PULL * weights[clue][k];
                        if (Math.abs(g) > 1e-4) {
                            turned[clue][k] += (float) (g * g);
                            weights[clue][k] -= (float) (RATE * g / Math.sqrt(turned[clue][k] + 1e-3));
                        }
                    }
                }
            }
            shrink(weights, bias);
        }
        return written(weights);
    }

    /** Takes a little of each weight in each round, so that those that are hardly needed end as nothing. */
    private void shrink(float[][] weights, int bias) {
        for (int clue = 0; clue < bias; clue++) {
            for (int k = 0; k < weights[clue].length; k++) {
                float weight = weights[clue][k];
                weights[clue][k] = Math.signum(weight) * Math.max(0, Math.abs(weight) - shrink);
            }
        }
    }

    private static int[] left(int[] clues, int bias, Random lot) {
        int[] left = new int[clues.length + 1];
        int size = 0;
        for (int clue : clues) {
            if (lot.nextDouble() >= WITHHELD) {
                left[size++] = clue;
            }
        }
        left[size++] = bias;
        return Arrays.copyOf(left, size);
    }

    private static double[] shares(int[] clues, float[][] weights) {
        double[] sums = new double[weights[0].length];
        for (int clue : clues) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weights[clue][k];
            }
        }
        return Score.shares(sums);
    }

    private List<String> written(float[][] weights) {
        List<String> lines = new ArrayList<>();
        lines.add("intents|" + String.join(",", intents));
        for (int i = 0; i < weights.length; i++) {
            StringBuilder line = new StringBuilder();
            for (int k = 0; k < intents.size(); k++) {
                if (Math.abs(weights[i][k]) >= SMALLEST) {
                    line.append(line.isEmpty() ? "" : " ")
                            .append(k)
                            .append(':')
                            .append(Math.round(weights[i][k] * SHARPNESS * IntentModel.PARTS));
                }
            }
            if (!line.isEmpty()) {
                lines.add((i == names.size() ? "" : names.get(i)) + "|" + line);
            }
        }
        return lines;
    }
}
