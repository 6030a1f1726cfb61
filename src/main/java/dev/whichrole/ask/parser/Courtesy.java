package dev.whichrole.ask.parser;

import java.util.List;
import java.util.Set;

/** What people say before and after what they want. */
final class Courtesy {
    private static final Set<String> BEFORE = Set.of("please", "pls", "the", "now", "hey", "hi", "whichrole");

    /** Besides "thank you". */
    private static final Set<String> BEHIND = Set.of("please", "pls", "now", "thanks");

    private Courtesy() {}

    /** Of words that are nothing but courtesy one is left. */
    static String without(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to - 1 && BEFORE.contains(words.get(from))) {
            from++;
        }
        int left;
        do {
            left = to;
            to -= atEnd(words.subList(from, to));
        } while (to < left);
        return String.join(" ", words.subList(from, to));
    }

    /** How many words at the end of these, but never the first, are courtesy. */
    private static int atEnd(List<String> words) {
        int size = words.size();
        if (size > 1 && BEHIND.contains(words.get(size - 1))) {
            return 1;
        }
        return size > 2
                        && words.get(size - 1).equals("you")
                        && words.get(size - 2).equals("thank")
                ? 2
                : 0;
    }
}
