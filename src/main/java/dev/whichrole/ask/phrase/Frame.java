package dev.whichrole.ask.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What people say around a question: "quick question", "sorry for asking", "thanks". Written as phrasings are, with
 * {@code (one|two)} for any one of these and {@code [one|two]} for one or none, and without slots.
 */
public final class Frame {
    private final Ways openers = new Ways();
    /** From the last word to the first. */
    private final Ways closers = new Ways();

    public Frame(Phrasebook.Gists words) {
        words.openers().forEach(written -> openers.add(Phrasing.words(written)));
        words.closers().forEach(written -> {
            List<Phrasing.Word> backwards = new ArrayList<>(Phrasing.words(written));
            Collections.reverse(backwards);
            closers.add(backwards);
        });
    }

    /** The words without such phrases before and after them; never fewer than one. */
    public List<String> without(List<String> words) {
        int from = 0;
        int to = words.size();
        int before;
        do {
            before = to - from;
            int begin = from;
            from += openers.longest(at -> words.get(begin + at), to - begin - 1);
            int end = to;
            to -= closers.longest(at -> words.get(end - 1 - at), end - from - 1);
        } while (to - from < before);
        return words.subList(from, to);
    }

    /** Ways of putting something, by each word that they may begin with. */
    private static final class Ways {
        private final Map<String, List<List<Phrasing.Word>>> byFirst = new HashMap<>();

        void add(List<Phrasing.Word> way) {
            for (Phrasing.Word word : way) {
                word.words()
                        .forEach(first -> byFirst.computeIfAbsent(first, any -> new ArrayList<>(1))
                                .add(way));
                if (!word.optional()) {
                    return;
                }
            }
        }

        /** How many words, at most so many, are put in one of these ways; 0 if none are. */
        int longest(IntFunction<String> words, int most) {
            if (most < 1) {
                return 0;
            }
            int longest = 0;
            for (List<Phrasing.Word> way : byFirst.getOrDefault(words.apply(0), List.of())) {
                longest = Math.max(longest, end(way, 0, words, 0, most));
            }
            return longest;
        }

        /** Where what is put so from the piece on ends; 0 if it is put in another way. */
        private static int end(List<Phrasing.Word> way, int piece, IntFunction<String> words, int at, int most) {
            if (piece == way.size()) {
                return at;
            }
            Phrasing.Word word = way.get(piece);
            boolean here = at < most && word.words().contains(words.apply(at));
            int with = here ? end(way, piece + 1, words, at + 1, most) : 0;
            return word.optional() ? Math.max(with, end(way, piece + 1, words, at, most)) : with;
        }
    }
}
