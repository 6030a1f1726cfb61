package dev.whichrole.triage.debate.remark;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Text cut into sentences, each as it was written. */
public final class DebateSentences {
    /** An end is a sign, perhaps closed, and a space; not one after an abbreviation or a list's number. */
    private static final Pattern END = Pattern.compile(
            "(?<=[.!?\u2026][\"'\u201d)]?)(?<!\\b(?:e\\.g|i\\.e|vs|etc|cf|approx|mr|mrs|ms|dr|no)\\.)\\s+(?![a-z])");

    private static final Pattern CODE = Pattern.compile("```[^`]*```");

    private DebateSentences() {}

    /** The sentences of a message; what it quotes of others, and code, left out. */
    public static List<String> of(String text) {
        return CODE.matcher(text)
                .replaceAll("\n")
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith(">"))
                .flatMap(line -> Arrays.stream(END.split(line)))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    public static boolean asks(String sentence) {
        return sentence.endsWith("?") || sentence.contains("? ") || sentence.contains("??");
    }
}
