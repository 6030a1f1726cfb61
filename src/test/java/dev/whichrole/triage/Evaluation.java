package dev.whichrole.triage;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures how often the first words of an answer are right: {@code mvn -q -Peval process-test-classes} for the examples here,
 * {@code -Dexamples=some.jsonl} for others.
 */
final class Evaluation {
    private record Result(Example example, Label said, String title) {
        boolean right() {
            return example.label() == said;
        }

        boolean unsure() {
            return title.contains("not sure");
        }

        boolean fairly() {
            return title.contains("fairly sure");
        }

        boolean between() {
            return title.startsWith("Between ");
        }
    }

    private static final TriageWords NAMES = TriageContent.sentences();

    private final List<Result> results = new ArrayList<>();

    Evaluation(Triage triage, List<Example> examples) {
        examples.forEach(example -> results.add(result(triage, example)));
    }

    /** Several taken together. */
    Evaluation(List<Evaluation> parts) {
        parts.forEach(part -> results.addAll(part.results));
    }

    public static void main(String[] args) throws IOException {
        var triage = TriageContent.read().triage();
        for (String file : args) {
            if (!file.isBlank()) {
                print(file, new Evaluation(triage, Example.read(Path.of(file))));
            }
        }
        if (String.join("", args).isBlank()) {
            var own = Example.own("asks", "symptoms", "ads");
            for (var part : Example.Part.values()) {
                var examples = own.stream().filter(e -> e.part() == part).toList();
                print(part.name(), new Evaluation(triage, examples));
            }
        }
    }

    private static void print(String name, Evaluation evaluation) {
        System.out.println("== " + name);
        System.out.print(evaluation.report(Integer.getInteger("misses", 10)));
    }

    private static Result result(Triage triage, Example example) {
        String title =
                triage.answer(example.text(), List.of(), RoleContacts.NOBODY).title();
        return new Result(example, said(title), title);
    }

    /** What the first words say; two roles at once count as wrong. */
    private static Label said(String title) {
        for (Label label : Label.values()) {
            if (title.startsWith(NAMES.name(label))) {
                return label;
            }
        }
        return Label.NONE;
    }

    double accuracy() {
        return results.stream().filter(Result::right).count() / (double) results.size();
    }

    double accuracy(String tag) {
        var tagged = results.stream().filter(r -> r.example().tag().equals(tag)).toList();
        return tagged.stream().filter(Result::right).count() / (double) tagged.size();
    }

    /** How often the answers that say they are not sure are right, or those that say nothing of the kind. */
    double accuracy(boolean unsure) {
        var part = results.stream().filter(r -> r.unsure() == unsure).toList();
        return part.stream().filter(Result::right).count() / (double) part.size();
    }

    /** How often texts that are one role's are said to be that role's. */
    double accuracyOfTheFour() {
        var part = results.stream()
                .filter(r -> r.example().label().role().isPresent())
                .toList();
        return part.stream().filter(Result::right).count() / (double) part.size();
    }

    /** How often answers without any hedge are right. */
    double accuracyWhenSure() {
        var part = results.stream()
                .filter(r -> !r.unsure() && !r.fairly() && !r.between())
                .toList();
        return part.stream().filter(Result::right).count() / (double) part.size();
    }

    /** How often answers that say they are fairly sure are right. */
    double accuracyWhenFairlySure() {
        var part = results.stream().filter(Result::fairly).toList();
        return part.stream().filter(Result::right).count() / (double) part.size();
    }

    double accuracy(Label label) {
        var labelled =
                results.stream().filter(r -> r.example().label() == label).toList();
        return labelled.stream().filter(Result::right).count() / (double) labelled.size();
    }

    String report(int misses) {
        var text = new StringBuilder(line("all", results));
        by(r -> r.example().label().id()).forEach((label, part) -> text.append(line(label, part)));
        by(r -> r.example().tag()).forEach((tag, part) -> text.append(line("tag " + tag, part)));
        text.append(hedged());
        text.append(confusion());
        results.stream()
                .filter(result -> !result.right())
                .sorted(Comparator.comparing(Result::unsure))
                .limit(misses)
                .forEach(miss -> text.append(String.format(
                        Locale.ROOT,
                        "  %s, not %s: %s%n",
                        miss.example().label().id(),
                        miss.title(),
                        miss.example().text().lines().findFirst().orElse(""))));
        return text.toString();
    }

    private Map<String, List<Result>> by(Function<Result, String> key) {
        return results.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static String line(String name, List<Result> part) {
        long right = part.stream().filter(Result::right).count();
        return String.format(
                Locale.ROOT, "%-14s %4d of %4d  %.1f %%%n", name, right, part.size(), 100.0 * right / part.size());
    }

    /** How often answers are right, by how sure they say they are, and how many name two roles at once. */
    private String hedged() {
        var sure = results.stream()
                .filter(r -> !r.unsure() && !r.fairly() && !r.between())
                .toList();
        return line("sure", sure)
                + line("fairly sure", results.stream().filter(Result::fairly).toList())
                + line("not sure", results.stream().filter(Result::unsure).toList())
                + results.stream().filter(Result::between).count()
                + " between two%n".formatted();
    }

    private String confusion() {
        int[][] table = new int[Label.COUNT][Label.COUNT];
        results.forEach(r -> table[r.example().label().index()][r.said().index()]++);
        var text = new StringBuilder("label \\ said   infra   sre devops platform shared  none%n".formatted());
        for (Label label : Label.values()) {
            text.append(String.format(Locale.ROOT, "%-12s", label.id()));
            for (int count : table[label.index()]) {
                text.append(String.format(Locale.ROOT, " %6d", count));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
