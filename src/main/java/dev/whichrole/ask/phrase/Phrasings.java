package dev.whichrole.ask.phrase;

import dev.whichrole.ask.Ask;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Phrasings in the order of their rank; found by a word that each has to have, so that most are not even tried. */
public final class Phrasings {
    private record Ranked(Phrasing phrasing, Function<QuestionKind.Found, Ask> ask) {}

    /** In the order of their rank. */
    private final List<Ranked> all = new ArrayList<>();

    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet withoutWord = new BitSet();

    /** Of phrasings as they are written, which stand for nothing. */
    public static Phrasings of(List<String> written, Lexemes lexemes) {
        var phrasings = new Phrasings();
        written.forEach(each -> phrasings.add(Phrasing.of(each, lexemes), found -> new Ask.Help()));
        return phrasings;
    }

    /** Whether any fits is all that is asked of those that stand for nothing. */
    public boolean fits(List<String> words, long slots) {
        return ask(words, slots).isPresent();
    }

    /** One more, of a lower rank than those before. */
    public void add(Phrasing phrasing, Function<QuestionKind.Found, Ask> ask) {
        int rank = all.size();
        all.add(new Ranked(phrasing, ask));
        Set<String> words = phrasing.tellingWords();
        words.forEach(word -> byWord.computeIfAbsent(word, any -> new BitSet()).set(rank));
        if (words.isEmpty()) {
            withoutWord.set(rank);
        }
    }

    /** Every word that stands in one of them. */
    public Set<String> words() {
        return all.stream().flatMap(each -> each.phrasing.words().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the first that fits asks.
     *
     * @param slots those that some of the words could stand in, as bits
     */
    public Optional<Ask> ask(List<String> words, long slots) {
        BitSet candidates = (BitSet) withoutWord.clone();
        for (String word : words) {
            BitSet ranks = byWord.get(word);
            if (ranks != null) {
                candidates.or(ranks);
            }
        }
        Set<String> said = candidates.isEmpty() ? Set.of() : new HashSet<>(words);
        for (int rank = candidates.nextSetBit(0); rank >= 0; rank = candidates.nextSetBit(rank + 1)) {
            Ranked ranked = all.get(rank);
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
