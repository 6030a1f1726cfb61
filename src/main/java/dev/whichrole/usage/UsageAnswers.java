package dev.whichrole.usage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.usage.Use.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the bot is used for in a workspace, for its admins: numbers, the largest first. */
public final class UsageAnswers {
    private final UsageWords words;
    private final Function<String, Optional<String>> roles;

    /** @param roles what a role is called, by its id */
    public UsageAnswers(UsageWords words, Function<String, Optional<String>> roles) {
        this.words = words;
        this.roles = roles;
    }

    /** The counts in words. */
    public Answer of(Map<Use, Long> counts) {
        if (counts.isEmpty()) {
            return Answer.titled(words.title()).plus(words.none());
        }
        var lines = words.lines();
        var facts = new ArrayList<Part>();
        fact(lines.answers(), list(named(counts, Kind.ANSWER, this::answer)), facts);
        fact(lines.sorted(), sorted(counts), facts);
        fact(lines.quizzes(), number(sum(counts, Kind.QUIZ)), facts);
        fact(lines.debates(), debates(counts), facts);
        fact(lines.greetings(), list(named(counts, Kind.GREETING, this::button)), facts);
        return Answer.titled(words.title()).plus(facts).plus(new Part.Note(words.note()));
    }

    private static void fact(String label, String text, List<Part> facts) {
        if (!text.isEmpty()) {
            facts.add(new Part.Fact(label, text));
        }
    }

    private String answer(String kind) {
        return words.answers().getOrDefault(kind, words.others());
    }

    private String button(String action) {
        return words.pressed().getOrDefault(action, words.others());
    }

    private String verdict(String label) {
        return roles.apply(label).orElseGet(() -> words.verdicts().getOrDefault(label, words.others()));
    }

    private String sorted(Map<Use, Long> counts) {
        String verdicts = list(named(counts, Kind.SORTED, this::verdict));
        long wrong = sum(counts, Kind.NOT_RIGHT);
        return verdicts.isEmpty() || wrong == 0
                ? verdicts
                : verdicts + " " + words.lines().notRight().with("count", String.valueOf(wrong));
    }

    private String debates(Map<Use, Long> counts) {
        long fair = counts.getOrDefault(new Use(Kind.FAIR, "yes"), 0L);
        long pressed = sum(counts, Kind.FAIR);
        String settled = number(sum(counts, Kind.DEBATE));
        return settled.isEmpty() || pressed == 0
                ? settled
                : settled + " "
                        + words.lines()
                                .fair()
                                .with(Map.of("fair", String.valueOf(fair), "all", String.valueOf(pressed)));
    }

    private static String number(long count) {
        return count == 0 ? "" : count + ".";
    }

    private static long sum(Map<Use, Long> counts, Kind kind) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().kind() == kind)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Map<String, Long> named(Map<Use, Long> counts, Kind kind, Function<String, String> name) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().kind() == kind)
                .collect(Collectors.toMap(
                        count -> name.apply(count.getKey().what()), Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    /** Those without a name of their own last. */
    private String list(Map<String, Long> named) {
        String list = named.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) ->
                                entry.getKey().equals(words.others()))
                        .thenComparing(
                                Map.Entry.<String, Long>comparingByValue().reversed()))
                .map(entry -> words.each().with(Map.of("name", entry.getKey(), "count", entry.getValue() + "")))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? list : list + ".";
    }
}
