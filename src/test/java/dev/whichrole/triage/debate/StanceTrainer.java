package dev.whichrole.triage.debate;

import dev.whichrole.triage.model.Descent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Learns the weights of traits for one question from traits with the right answer. */
final class StanceTrainer {
    /** What may be turned: {@code pull} holds numbers near nothing, {@code pullOfWords} those of words. */
    record Knobs(int rounds, double withheld, int seenAtLeast, double pull, double pullOfWords) {
        static Knobs chosen() {
            return new Knobs(200, 0.4, 2, 1.2, 3);
        }
    }

    /** Traits of one remark or thread, the right answer's number, and how much it counts. */
    record Taught(Set<String> traits, int answer, double counts) {}

    /** What one step of what triage hears weighs for that role at first. */
    private static final double LEAN = 0.35;

    private final String question;
    private final List<String> answers;
    private final Knobs knobs;

    StanceTrainer(String question, List<String> answers, Knobs knobs) {
        this.question = question;
        this.answers = answers;
        this.knobs = knobs;
    }

    /** The lines of a weights file. */
    List<String> train(List<Taught> examples) {
        List<String> traits = seenOften(examples);
        var places = new TreeMap<String, Integer>();
        traits.forEach(trait -> places.put(trait, places.size()));
        double[][] start = new double[traits.size() + 1][answers.size()];
        double[] pull = new double[traits.size() + 1];
        for (int i = 0; i < traits.size(); i++) {
            pull[i] = traits.get(i).startsWith("w ") ? knobs.pullOfWords() : knobs.pull();
            lean(traits.get(i), start[i]);
        }
        var pace = new Descent.Pace(knobs.rounds(), knobs.withheld(), knobs.rounds() / 2);
        double[][] weights = new Descent(pace, start, pull)
                .descend(examples.stream().map(taught -> row(taught, places)).toList());
        var lines = new ArrayList<String>();
        for (int i = 0; i < traits.size(); i++) {
            line(traits.get(i), weights[i]).ifPresent(lines::add);
        }
        line("bias", weights[traits.size()]).ifPresentOrElse(lines::add, () -> lines.add(question + " bias|0"));
        lines.sort(null);
        return lines;
    }

    private List<String> seenOften(List<Taught> examples) {
        var seen = new TreeMap<String, Integer>();
        examples.forEach(taught -> taught.traits().forEach(trait -> seen.merge(trait, 1, Integer::sum)));
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= knobs.seenAtLeast())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What triage hears of a role speaks for that role from the start. */
    private void lean(String trait, double[] start) {
        for (int i = 0; i < answers.size(); i++) {
            if (trait.startsWith("hears " + answers.get(i) + ">")
                    || trait.startsWith("mostly " + answers.get(i) + ">")
                    || trait.equals("attacks team " + answers.get(i))
                    || trait.equals("attacks about " + answers.get(i))) {
                start[i] = LEAN;
            }
        }
    }

    private static Descent.Row row(Taught taught, Map<String, Integer> places) {
        int[] found = taught.traits().stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .sorted()
                .toArray();
        return new Descent.Row(taught.answer(), found, taught.counts());
    }

    private Optional<String> line(String trait, double[] weights) {
        long[] rounded = Arrays.stream(weights)
                .mapToLong(weight -> Math.round(weight * 100))
                .toArray();
        return Arrays.stream(rounded).allMatch(number -> Math.abs(number) < 2)
                ? Optional.empty()
                : Optional.of(question + " " + trait + "|"
                        + Arrays.stream(rounded).mapToObj(Long::toString).collect(Collectors.joining(" ")));
    }
}
