package dev.whichrole.handbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far along a person is. Staff counts as senior. */
public enum Level {
    JUNIOR,
    MID,
    SENIOR;

    /** The short id used in content files, commands and stored data: {@code junior}, {@code mid}, {@code senior}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> byId(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }

    /** The level one step earlier in a career, if there is one. */
    public Optional<Level> before() {
        return switch (this) {
            case JUNIOR -> Optional.empty();
            case MID -> Optional.of(JUNIOR);
            case SENIOR -> Optional.of(MID);
        };
    }

    /** The level one step later in a career, if there is one. */
    public Optional<Level> after() {
        return switch (this) {
            case JUNIOR -> Optional.of(MID);
            case MID -> Optional.of(SENIOR);
            case SENIOR -> Optional.empty();
        };
    }
}
