package dev.whichrole.ask.likeness;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.whichrole.ask.intent.IntentModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A linear support vector machine for each intent against all others (LIBLINEAR), over clues that together count the same in a
 * text of any length. Deterministic.
 */
final class MarginTrainer {
    private static final double COST = 0.15;
    private static final double PRECISION = 0.1;
    private static final int SEEN_AT_LEAST = 2;
    /** What speaks less for an intent is left out: nearly all weights do, and no question in a hundred hangs on them. */
    private static final double SMALLEST = 0.06;
    /** How much larger weights are written than they are: the largest just fit. */
    private static final double SCALE = 3;

    private static final int LARGEST = Byte.MAX_VALUE;
    /** A text that counts one is there so many times. */
    private static final int COPIES = 2;

    private final List<String> intents;
    private final List<String> names;
    private final Problem problem = new Problem();

    MarginTrainer(List<IntentTrainer.Row> rows) {
        Map<String, Integer> seen = new TreeMap<>();
        rows.forEach(row -> row.clues().forEach(clue -> seen.merge(clue, 1, Integer::sum)));
        names = seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= SEEN_AT_LEAST)
                .map(Map.Entry::getKey)
                .toList();
        var labelled = new TreeSet<String>();
        rows.forEach(row -> labelled.add(row.intent()));
        intents = List.copyOf(labelled);
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size() + 1));
        List<Feature[]> texts = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (IntentTrainer.Row row : rows) {
            Feature[] text = text(row, index);
            int label = Collections.binarySearch(intents, row.intent());
            for (long copy = Math.max(1, Math.round(COPIES * row.counts())); copy > 0; copy--) {
                texts.add(text);
                labels.add(label);
            }
        }
        problem.l = texts.size();
        problem.n = names.size() + 1;
        problem.bias = 1;
        problem.x = texts.toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /** The clues in order, each of the same length together, and behind them one that every text has. */
    private Feature[] text(IntentTrainer.Row row, Map<String, Integer> index) {
        int[] known = row.clues().stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .sorted()
                .toArray();
        Feature[] text = new Feature[known.length + 1];
        for (int i = 0; i < known.length; i++) {
            text[i] = new FeatureNode(known[i], IntentModel.each(known.length));
        }
        text[known.length] = new FeatureNode(names.size() + 1, 1);
        return text;
    }

    List<String> lines() {
        Linear.disableDebugOutput();
        var how = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, PRECISION);
        how.setRandom(new Random(4));
        return written(Linear.train(problem, how));
    }

    private static long written(double weight) {
        return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * SCALE * IntentModel.PARTS)));
    }

    private List<String> written(Model model) {
        int[] places = new int[intents.size()];
        for (int k = 0; k < places.length; k++) {
            places[model.getLabels()[k]] = k;
        }
        double[] weights = model.getFeatureWeights();
        List<String> lines = new ArrayList<>();
        lines.add("intents|" + String.join(",", intents));
        for (int i = 0; i <= names.size(); i++) {
            var line = new StringBuilder();
            for (int k = 0; k < places.length; k++) {
                double weight = weights[i * places.length + places[k]];
                if (Math.abs(weight) >= SMALLEST) {
                    line.append(line.isEmpty() ? "" : " ").append(k).append(':').append(written(weight));
                }
            }
            if (!line.isEmpty()) {
                lines.add((i == names.size() ? "" : names.get(i)) + "|" + line);
            }
        }
        return lines;
    }
}
