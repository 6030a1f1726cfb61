package dev.whichrole.ask.phrase;

import dev.whichrole.ask.Ask;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Phrasings in the order of their rank; found by a word that each has to have, so that most are not even tried. */
public final class Phrasings {
    private static final class Ranked {
        private final Phrasing phrasing;
        private final Function<QuestionKind.Found, Ask> ask;
        /** The numbers of the words of which it cannot do without one each. */
        private final int[][] needed;

        Ranked(Phrasing phrasing, Function<QuestionKind.Found, Ask> ask, int[][] needed) {
            this.phrasing = phrasing;
            this.ask = ask;
            this.needed = needed;
        }

        /** Whether what it cannot do without is all there; spares the search for most texts. */
        boolean mayFit(BitSet said, long slots) {
            if ((phrasing.slots() & ~slots) != 0) {
                return false;
            }
            for (int[] words : needed) {
                if (!hasOne(words, said)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasOne(int[] words, BitSet said) {
            for (int word : words) {
                if (said.get(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A word that some cannot do without: its number, and the ranks of those that are found by it. */
    private record Needed(int number, BitSet ranks) {}

    /** In the order of their rank. */
    private final List<Ranked> all = new ArrayList<>();

    private final Map<String, Needed> byWord = new HashMap<>();
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
        all.add(new Ranked(phrasing, ask, numbers(phrasing.needed())));
        Set<String> words = phrasing.tellingWords();
        words.forEach(word -> needed(word).ranks.set(rank));
        if (words.isEmpty()) {
            withoutWord.set(rank);
        }
    }

    private int[][] numbers(List<String[]> needed) {
        int[][] numbers = new int[needed.size()][];
        for (int i = 0; i < numbers.length; i++) {
            String[] words = needed.get(i);
            numbers[i] = new int[words.length];
            for (int each = 0; each < words.length; each++) {
                numbers[i][each] = needed(words[each]).number;
            }
        }
        return numbers;
    }

    private Needed needed(String word) {
        return byWord.computeIfAbsent(word, any -> new Needed(byWord.size(), new BitSet()));
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
        BitSet said = new BitSet(byWord.size());
        for (String word : words) {
            Needed needed = byWord.get(word);
            if (needed != null) {
                said.set(needed.number);
                candidates.or(needed.ranks);
            }
        }
        for (int rank = candidates.nextSetBit(0); rank >= 0; rank = candidates.nextSetBit(rank + 1)) {
            Ranked ranked = all.get(rank);
            if (ranked.mayFit(said, slots)) {
                Optional<Ask> ask = ranked.phrasing.match(words).map(ranked.ask);
                if (ask.isPresent()) {
                    return ask;
                }
            }
        }
        return Optional.empty();
    }
}
