package dev.whichrole.quiz;

import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A player who knows words and understands nothing: says of four answers which role each belongs to. */
final class WordGuesser {
    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<List<Role>> WAYS = ways(ROLES);
    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    private final Map<Role, Map<String, Integer>> counts = new EnumMap<>(Role.class);
    private final Map<String, Integer> known = new HashMap<>();

    /** Reads a text of the role's. */
    void learn(Role role, String text) {
        var words = counts.computeIfAbsent(role, any -> new HashMap<>());
        stems(text).forEach(stem -> {
            words.merge(stem, 1, Integer::sum);
            known.merge(stem, 1, Integer::sum);
        });
    }

    /** How many of the four answers are given the role that is theirs; by chance it is one. */
    int right(Question question) {
        return right(question, this::logLikelihood);
    }

    /**
     * The same for another who can say how well a role suits a text. Of all ways to give four roles to four answers it is
     * the one whose sum is largest, which finds more than looking at each answer alone.
     */
    static int right(Question question, BiFunction<String, Role, Double> suits) {
        var guess = Shuffle.order(question.id(), WAYS, List::toString).stream()
                .max(Comparator.comparingDouble(way -> sum(question, way, suits)))
                .orElseThrow();
        return (int) ROLES.stream()
                .filter(role -> guess.get(ROLES.indexOf(role)) == role)
                .count();
    }

    private static double sum(Question question, List<Role> way, BiFunction<String, Role, Double> suits) {
        return ROLES.stream()
                .mapToDouble(role -> suits.apply(question.answer(role), way.get(ROLES.indexOf(role))))
                .sum();
    }

    private double logLikelihood(String text, Role role) {
        var words = counts.getOrDefault(role, Map.of());
        double all = words.values().stream().mapToInt(count -> count).sum() + known.size();
        return stems(text)
                .filter(known::containsKey)
                .mapToDouble(stem -> Math.log((words.getOrDefault(stem, 0) + 1) / all))
                .sum();
    }

    /** The longer words, cut to six letters so that "release" and "releases" are one; nobody is known by an "of". */
    private static Stream<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)));
    }

    private static List<List<Role>> ways(List<Role> roles) {
        if (roles.isEmpty()) {
            return List.of(List.of());
        }
        return roles.stream()
                .flatMap(first -> ways(
                                roles.stream().filter(role -> role != first).toList())
                        .stream()
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()))
                .toList();
    }
}
