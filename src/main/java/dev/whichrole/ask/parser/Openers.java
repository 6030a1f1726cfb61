package dev.whichrole.ask.parser;

import dev.whichrole.ask.text.WordSplitter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "TL;DR", "FYI" and the like before what is told, or behind it with a courtesy. */
final class Openers {
    /** The longest word of each. */
    private final List<String> telling;

    private final Pattern before;
    private final Pattern behind;

    Openers(List<String> openers, Collection<String> courtesies) {
        this.telling = openers.stream()
                .map(opener -> Stream.of(opener.split(" ", -1))
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow())
                .distinct()
                .toList();
        String any = openers.stream()
                .map(opener -> opener.replace(" ", "\\W+"))
                .collect(Collectors.joining("|", "(?:", ")"));
        this.before = Pattern.compile("(?iu)^\\W*" + any + "\\b\\W+");
        this.behind = Pattern.compile("(?iu)\\W+" + any + "(?:\\W+(?:" + String.join("|", courtesies) + "))*\\W*$");
    }

    /** The text without them; the same if there are none. */
    String without(String text) {
        return mayHoldOne(text)
                ? behind.matcher(before.matcher(text).replaceFirst("")).replaceFirst("")
                : text;
    }

    /** Whether the longest word of one is in it: far sooner to say than where; other letters may be spelt in other ways. */
    private boolean mayHoldOne(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (String word : telling) {
            if (small.contains(word)) {
                return true;
            }
        }
        return !WordSplitter.isAscii(text);
    }
}
