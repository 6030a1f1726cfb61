package dev.whichrole.triage.model;

import dev.whichrole.triage.kind.Kind;
import dev.whichrole.triage.kind.KindDetector;
import dev.whichrole.triage.kind.KindSigns;
import dev.whichrole.triage.text.SmallTalk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Learns to tell the kinds of texts from each other, by the examples whose writers named one. */
public final class KindTrainer {
    private static final Descent.Pace PACE = new Descent.Pace(150, 0.3, 60);
    private static final int SEEN_AT_LEAST = 2;
    private static final double PULL = 6;
    private static final double OF_BIAS = 0.01;

    private final KindDetector detector;

    public KindTrainer(KindSigns signs, SmallTalk smallTalk) {
        this.detector = new KindDetector(signs, smallTalk, List.of());
    }

    /** The lines of a file of weights. */
    public List<String> train(List<Example> all) {
        var examples =
                all.stream().filter(example -> example.kind().isPresent()).toList();
        var found = examples.stream()
                .map(example -> detector.findings(example.text()))
                .toList();
        var names = names(found);
        var index = new HashMap<String, Integer>();
        names.forEach(name -> index.put(name, index.size()));
        var rows = new ArrayList<Descent.Row>();
        for (int i = 0; i < examples.size(); i++) {
            int[] numbers = found.get(i).stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .sorted()
                    .toArray();
            rows.add(new Descent.Row(examples.get(i).kind().orElseThrow().index(), numbers, 1));
        }
        double[] pull = new double[names.size() + 1];
        Arrays.fill(pull, PULL);
        pull[names.size()] = OF_BIAS;
        double[][] start = new double[names.size() + 1][Kind.values().length];
        return lines(names, new Descent(PACE, start, pull).descend(rows));
    }

    private static List<String> names(List<Set<String>> found) {
        Map<String, Integer> seen = new TreeMap<>();
        found.forEach(names -> names.forEach(name -> seen.merge(name, 1, Integer::sum)));
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= SEEN_AT_LEAST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> lines(List<String> names, double[][] weights) {
        var lines = new ArrayList<String>();
        lines.add("bias|" + numbers(weights[names.size()]));
        for (int i = 0; i < names.size(); i++) {
            lines.add(names.get(i) + "|" + numbers(weights[i]));
        }
        return lines;
    }

    private static String numbers(double[] weights) {
        return Arrays.stream(weights)
                .mapToObj(weight -> Long.toString(Math.round(weight * 100)))
                .collect(Collectors.joining(" "));
    }
}
