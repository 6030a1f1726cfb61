package dev.whichrole.ask;

import java.util.Comparator;
import java.util.List;

/** What people say around a question: "quick question", "sorry for asking", "thanks". */
final class Frame {
    private final List<List<String>> openers;
    private final List<List<String>> closers;

    Frame(Phrasebook.Gists words) {
        this.openers = longestFirst(words.openers());
        this.closers = longestFirst(words.closers());
    }

    private static List<List<String>> longestFirst(List<String> phrases) {
        return phrases.stream()
                .map(WordSplitter::of)
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .toList();
    }

    /** The words without such phrases before and after them; never fewer than one. */
    List<String> without(List<String> words) {
        List<String> rest = words;
        List<String> before;
        do {
            before = rest;
            rest = behind(ahead(rest));
        } while (rest.size() < before.size());
        return rest;
    }

    private List<String> ahead(List<String> words) {
        return openers.stream()
                .filter(opener -> opener.size() < words.size()
                        && words.subList(0, opener.size()).equals(opener))
                .findFirst()
                .map(opener -> words.subList(opener.size(), words.size()))
                .orElse(words);
    }

    private List<String> behind(List<String> words) {
        return closers.stream()
                .filter(closer -> closer.size() < words.size()
                        && words.subList(words.size() - closer.size(), words.size())
                                .equals(closer))
                .findFirst()
                .map(closer -> words.subList(0, words.size() - closer.size()))
                .orElse(words);
    }
}
