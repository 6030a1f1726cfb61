package dev.whichrole.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Phrasings that leave room for words of any kind, in the order of their rank; found by a word that each has to have. */
final class LoosePhrasings {
    private record Loose(int rank, Phrasing phrasing, Function<QuestionKind.Found, Ask> ask) {}

    private final Map<String, List<Loose>> byWord = new HashMap<>();
    private final List<Loose> withoutWord = new ArrayList<>();
    private int ranks;

    /** One more, of a lower rank than those before. */
    void add(Phrasing phrasing, Function<QuestionKind.Found, Ask> ask) {
        var loose = new Loose(ranks++, phrasing, ask);
        Set<String> words = phrasing.tellingWords();
        words.forEach(
                word -> byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(loose));
        if (words.isEmpty()) {
            withoutWord.add(loose);
        }
    }

    /**
     * What the first that fits asks.
     *
     * @param slots those that some of the words could stand in
     */
    Optional<Ask> ask(List<String> words, Set<String> slots) {
        Set<String> said = Set.copyOf(words);
        Map<Integer, Loose> candidates = new TreeMap<>();
        withoutWord.forEach(loose -> candidates.put(loose.rank, loose));
        said.forEach(word -> byWord.getOrDefault(word, List.of()).forEach(loose -> candidates.put(loose.rank, loose)));
        for (Loose loose : candidates.values()) {
            if (loose.phrasing.mayFit(said, slots)) {
                Optional<Ask> ask = loose.phrasing.match(words).map(loose.ask);
                if (ask.isPresent()) {
                    return ask;
                }
            }
        }
        return Optional.empty();
    }
}
