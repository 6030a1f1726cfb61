package dev.whichrole.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phrasings in the order of their rank; found by a word that each has to have, so that most are not even tried. */
final class Phrasings {
    private record Ranked(int rank, Phrasing phrasing, Function<QuestionKind.Found, Ask> ask) {}

    private final Map<String, List<Ranked>> byWord = new HashMap<>();
    private final List<Ranked> withoutWord = new ArrayList<>();
    private int ranks;

    /** One more, of a lower rank than those before. */
    void add(Phrasing phrasing, Function<QuestionKind.Found, Ask> ask) {
        var ranked = new Ranked(ranks++, phrasing, ask);
        Set<String> words = phrasing.tellingWords();
        words.forEach(
                word -> byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(ranked));
        if (words.isEmpty()) {
            withoutWord.add(ranked);
        }
    }

    /** Every word that stands in one of them. */
    Set<String> words() {
        return Stream.concat(withoutWord.stream(), byWord.values().stream().flatMap(List::stream))
                .flatMap(each -> each.phrasing.words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the first that fits asks.
     *
     * @param slots those that some of the words could stand in
     */
    Optional<Ask> ask(List<String> words, Set<String> slots) {
        Set<String> said = Set.copyOf(words);
        Map<Integer, Ranked> candidates = new TreeMap<>();
        withoutWord.forEach(each -> candidates.put(each.rank, each));
        said.forEach(word -> byWord.getOrDefault(word, List.of()).forEach(each -> candidates.put(each.rank, each)));
        for (Ranked ranked : candidates.values()) {
            if (ranked.phrasing.mayFit(said, slots)) {
                Optional<Ask> ask = ranked.phrasing.match(words).map(ranked.ask);
                if (ask.isPresent()) {
                    return ask;
                }
            }
        }
        return Optional.empty();
    }
}
