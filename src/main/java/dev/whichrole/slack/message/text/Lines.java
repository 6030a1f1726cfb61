package dev.whichrole.slack.message.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What has been read of a message so far: each thing once, and nothing that Slack put there in place of something. */
final class Lines {
    /** What Slack writes where a client cannot show a message's blocks; nobody said it. */
    private static final Set<String> STAND_INS = Set.of(
            "this content cant be displayed",
            "this message contains interactive elements",
            "no preview available",
            "this message was deleted");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> said = new LinkedHashMap<>();

    /** Takes on what says something that was not said yet. */
    void add(String text) {
        String words = words(text);
        if (!words.isEmpty() && !STAND_INS.contains(words)) {
            said.putIfAbsent(words, text.strip());
        }
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /** All of it, a line for each. */
    String text() {
        return String.join("\n", said.values());
    }

    /** The words alone, by which two texts are the same. */
    static String words(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
        return BETWEEN_WORDS.matcher(small).replaceAll(" ").strip();
    }

    /** Whether nearly every word of one text, four in five, stands in the other. */
    static boolean within(String one, String other) {
        Set<String> there = distinct(other);
        Set<String> sought = distinct(one);
        return sought.stream().filter(there::contains).count() * 5 >= sought.size() * 4L;
    }

    private static Set<String> distinct(String text) {
        return Arrays.stream(words(text).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
