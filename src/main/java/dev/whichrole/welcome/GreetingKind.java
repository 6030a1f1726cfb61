package dev.whichrole.welcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a message to a person is. There is at most one of each kind per person and workspace. */
public enum GreetingKind {
    /** The greeting itself. */
    WELCOME,
    /** The greeting once more, at a time that the person chose. */
    LATER,
    /** The second note after a week. */
    DAY_SEVEN;

    /** The short id used in stored data: {@code welcome}, {@code later}, {@code day_seven}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GreetingKind> byId(String id) {
        return Arrays.stream(values()).filter(note -> note.id().equals(id)).findFirst();
    }
}
