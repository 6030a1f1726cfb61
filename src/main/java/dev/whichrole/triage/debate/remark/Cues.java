package dev.whichrole.triage.debate.remark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases to be found in text, whole words in any case: {@code *} stands for the rest of a word, {@code (a|b)} for either,
 * {@code ..} for up to four words between.
 */
public final class Cues {
    private static final String WORD = "[\\p{L}\\p{N}'\u2019-]";
    private static final String GAP = "[^\\p{L}\\p{N}]{1,3}";
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern any;

    public Cues(List<String> phrases) {
        this.any = phrases.isEmpty() ? NOTHING : compiled(phrases);
    }

    private static Pattern compiled(List<String> phrases) {
        String either = phrases.stream().map(Cues::regex).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])");
    }

    private static String regex(String phrase) {
        var regex = new StringBuilder();
        for (String word : phrase.strip().split(" ", -1)) {
            if (word.equals("..")) {
                regex.append("(?:").append(GAP).append(WORD).append("+){0,4}");
            } else {
                regex.append(regex.isEmpty() ? "" : GAP).append(word(word));
            }
        }
        return regex.toString();
    }

    private static String word(String word) {
        return word.replace("+", "\\+").replace("^", "\\^").replace("(", "(?:").replace("*", WORD + "{0,20}");
    }

    /** Text as cues are looked for in it. */
    public static String plain(String text) {
        return text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    public boolean in(String text) {
        return any.matcher(plain(text)).find();
    }

    /** Whether the text begins with one, not counting its first signs. */
    public boolean open(String text) {
        return any.matcher(plain(text).strip()).lookingAt();
    }

    /** Where the last one ends, or -1. */
    public int endOfLast(String text) {
        return any.matcher(plain(text))
                .results()
                .mapToInt(found -> found.end())
                .max()
                .orElse(-1);
    }

    /** How many there are, one after another. */
    public int count(String text) {
        return (int) any.matcher(plain(text)).results().count();
    }

    /** The different ones, as they were written but in small letters. */
    public Set<String> found(String text) {
        return any.matcher(plain(text))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
