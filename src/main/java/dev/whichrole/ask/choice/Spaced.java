package dev.whichrole.ask.choice;

import java.util.Collection;
import java.util.List;

/** Words with a space before and behind each, in which whole phrases are looked for. */
final class Spaced {
    private Spaced() {}

    static String of(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    static boolean hasAny(Collection<String> phrases, String spaced) {
        return phrases.stream().anyMatch(phrase -> spaced.contains(" " + phrase + " "));
    }
}
