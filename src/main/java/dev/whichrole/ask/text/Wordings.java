package dev.whichrole.ask.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and marks as they are written, "m/f/d" or "what you bring", found in small letters where they stand by themselves. As
 * a regular expression a hundred of them are tried at each letter of a text; here only those that begin with it.
 */
public final class Wordings {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** @param all in small letters; where two stand at one place, the one that comes first is found */
    public Wordings(Collection<String> all) {
        all.forEach(each -> byFirst.computeIfAbsent(each.charAt(0), any -> new ArrayList<>())
                .add(each));
    }

    /** Whether one stands in the text. */
    public boolean standIn(String text) {
        return next(text, 0) >= 0;
    }

    /** How many different ones stand in the text; of two that overlap, the one that begins first. */
    public int count(String text) {
        Set<String> found = new HashSet<>();
        for (int at = next(text, 0); at >= 0; ) {
            int end = at + length(text, at);
            found.add(text.substring(at, end));
            at = next(text, end);
        }
        return found.size();
    }

    /** Where the next one begins; -1 if none does. */
    private int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (length(text, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** How long the one is that stands here; 0 if none does. */
    private int length(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
            return 0;
        }
        for (String each : byFirst.getOrDefault(text.charAt(at), List.of())) {
            int end = at + each.length();
            boolean alone = end >= text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (alone && text.startsWith(each, at)) {
                return each.length();
            }
        }
        return 0;
    }
}
