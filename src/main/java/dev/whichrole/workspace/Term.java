package dev.whichrole.workspace;

import dev.whichrole.handbook.Role;
import java.util.Locale;

/**
 * A word or phrase of the house and the role it belongs to, e.g. "falcon" for the platform team's portal.
 *
 * @param phrase in lower case with single spaces, 2 to 60 characters
 */
public record Term(String phrase, Role role) {
    static final int SHORTEST = 2;
    static final int LONGEST = 60;

    public Term {
        if (!phrase.equals(tidy(phrase)) || !fits(phrase)) {
            throw new IllegalArgumentException("a term is tidy and has 2 to 60 characters, not '" + phrase + "'");
        }
    }

    /** The term as an admin would type it. */
    String line() {
        return phrase + " = " + role.id();
    }

    static String tidy(String typed) {
        return typed.replaceAll("[\\s\0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there is anything to be read in it; punctuation alone cannot be found in a text. */
    static boolean isWord(String tidy) {
        return tidy.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean fits(String tidy) {
        return isWord(tidy) && tidy.length() >= SHORTEST && tidy.length() <= LONGEST;
    }
}
