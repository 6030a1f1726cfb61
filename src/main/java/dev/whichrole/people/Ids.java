package dev.whichrole.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape that every id has, narrow enough to be put into a button or a file name as it is. */
final class Ids {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private Ids() {}

    static void check(String what, @Nullable String value) {
        if (value == null || !fits(value)) {
            throw new NotAnId(what, value);
        }
    }

    static boolean fits(String value) {
        return SHAPE.matcher(value).matches();
    }
}
