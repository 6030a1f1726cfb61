package dev.whichrole.quiz;

import dev.whichrole.handbook.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a person says they are now: at one of the levels, or all four roles at once. */
public enum Standing {
    JUNIOR(Level.JUNIOR),
    MID(Level.MID),
    SENIOR(Level.SENIOR),
    WHOLE(Level.MID);

    private final Level level;

    Standing(Level level) {
        this.level = level;
    }

    /** The level whose questions are asked. */
    public Level level() {
        return level;
    }

    /** The short id used in content files and stored data: {@code junior}, {@code mid}, {@code senior}, {@code whole}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Standing> byId(String id) {
        return Arrays.stream(values())
                .filter(standing -> standing.id().equals(id))
                .findFirst();
    }
}
