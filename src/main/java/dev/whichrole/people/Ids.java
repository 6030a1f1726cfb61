package dev.whichrole.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape that every id has, narrow enough to be put into a button or a file name as it is. */
public final class Ids {
    private static final int LONGEST = 40;

    /** As Slack makes them. */
    private static final Pattern SLACKS = Pattern.compile("[A-Z][A-Z0-9]{1,39}");

    private Ids() {}

    /** For a log: an id that does not look like Slack's could be anything, and is not repeated. */
    public static String shown(String value) {
        return fits(value) && !SLACKS.matcher(value).matches() ? "?" : value;
    }

    static void check(String what, @Nullable String value) {
        if (value == null || !fits(value)) {
            throw new NotAnId(what, value);
        }
    }

    /** Letters, digits, underscores and hyphens; in a loop, since every request makes a handful of ids. */
    static boolean fits(String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return false;
        }
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (c < '0' || c > '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
