package dev.whichrole.ask.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people say around a question: "quick question", "sorry for asking", "thanks". Written as phrasings are, with
 * {@code (one|two)} for any one of these and {@code [one|two]} for one or none, and without slots.
 */
public final class Frame {
    /** By their first word. */
    private final Map<String, List<List<String>>> openers;
    /** By their last word. */
    private final Map<String, List<List<String>>> closers;

    public Frame(Phrasebook.Gists words) {
        this.openers = longestFirst(words.openers(), phrase -> phrase.get(0));
        this.closers = longestFirst(words.closers(), Frame::last);
    }

    private static Map<String, List<List<String>>> longestFirst(
            List<String> phrases, Function<List<String>, String> word) {
        return phrases.stream()
                .flatMap(written -> Phrasing.inFull(written).stream())
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .collect(Collectors.groupingBy(word));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** The words without such phrases before and after them; never fewer than one. */
    public List<String> without(List<String> words) {
        List<String> rest = words;
        List<String> before;
        do {
            before = rest;
            rest = behind(ahead(rest));
        } while (rest.size() < before.size());
        return rest;
    }

    private List<String> ahead(List<String> words) {
        if (words.size() < 2) {
            return words;
        }
        for (List<String> opener : openers.getOrDefault(words.get(0), List.of())) {
            if (opener.size() < words.size() && words.subList(0, opener.size()).equals(opener)) {
                return words.subList(opener.size(), words.size());
            }
        }
        return words;
    }

    private List<String> behind(List<String> words) {
        if (words.size() < 2) {
            return words;
        }
        for (List<String> closer : closers.getOrDefault(last(words), List.of())) {
            int left = words.size() - closer.size();
            if (left > 0 && words.subList(left, words.size()).equals(closer)) {
                return words.subList(0, left);
            }
        }
        return words;
    }
}
