package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what is wrong in debates as read. */
final class DebateTally {
    private final List<Read> all = new ArrayList<>();

    private record Read(LabelledDebate label, Debate debate, List<String> faults) {
        boolean answered() {
            String said = debate.matter().owner().map(Role::id).orElse("choice");
            return said.equals(label.answer().matches("shared|none") ? "choice" : label.answer());
        }
    }

    void add(LabelledDebate label, Debate debate) {
        all.add(new Read(label, debate, label.faults(debate)));
    }

    /** How many debates have no fault. */
    int right() {
        return (int) all.stream().filter(read -> read.faults.isEmpty()).count();
    }

    /** How many people stand where a careful reader says, for and against. */
    int peopleRight() {
        return all.stream()
                .mapToInt(read -> (int)
                        read.debate.seats().stream().filter(read.label::stands).count())
                .sum();
    }

    /** How many people are seated for what they speak against. */
    int againstTheirWord() {
        return all.stream()
                .mapToInt(read -> read.label.againstTheirWord(read.debate).size())
                .sum();
    }

    /** How often it is said that nobody spoke for a concern for which somebody did. */
    long falseSilences() {
        return all.stream()
                .mapToLong(read -> read.debate.silent().stream()
                        .filter(role -> read.label.seats().stream()
                                .anyMatch(seat -> seat.pro().contains(role)))
                        .count())
                .sum();
    }

    /** How many people are said to do no more than ask who do more. */
    long wronglyAsking() {
        return all.stream()
                .mapToLong(read -> read.debate.seats().stream()
                        .filter(seat -> seat.asks() && !read.label.neutral(seat.speaker()))
                        .count())
                .sum();
    }

    /** How many answers to the opening question are right; shared by several and a choice between them are one. */
    int answered() {
        return (int) all.stream()
                .filter(read -> !read.label.answer().isEmpty() && read.answered())
                .count();
    }

    /** Each miss, a line. */
    List<String> misses() {
        return all.stream()
                .flatMap(read -> read.faults.stream().map(fault -> "- " + read.label.id() + ": " + fault))
                .toList();
    }

    /** How many people were read otherwise, by how. */
    Map<String, Long> kinds() {
        return all.stream()
                .flatMap(read -> read.label.kinds(read.debate).stream())
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    }

    /** The figures of those debates whose id begins like this. */
    String of(String ids) {
        var here = new DebateTally();
        all.stream().filter(read -> read.label.id().startsWith(ids)).forEach(here.all::add);
        return here.toString();
    }

    @Override
    public String toString() {
        int people = all.stream().mapToInt(read -> read.debate.seats().size()).sum();
        long missing =
                misses().stream().filter(miss -> miss.contains(" for: []")).count();
        long wrong = misses().stream().filter(miss -> miss.contains(" for: ")).count() - missing;
        long labelled =
                all.stream().filter(read -> !read.label.answer().isEmpty()).count();
        return right() + " of " + all.size() + " without any fault; of " + people + " people " + peopleRight()
                + " stand where they should, " + wrong
                + " seated wrongly, " + missing + " missing, " + againstTheirWord() + " against their word; "
                + answered() + " of " + labelled + " questions answered rightly";
    }
}
