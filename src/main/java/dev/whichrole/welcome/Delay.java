package dev.whichrole.welcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When a person wants to hear a greeting again: at the same time of another day, whatever their time zone. */
public enum Delay {
    TOMORROW(Duration.ofDays(1)),
    NEXT_WEEK(Duration.ofDays(7));

    private final Duration length;

    Delay(Duration length) {
        this.length = length;
    }

    /** The short id that a button carries: {@code tomorrow}, {@code next-week}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Delay> byId(String id) {
        return Arrays.stream(values()).filter(delay -> delay.id().equals(id)).findFirst();
    }

    public Instant from(Instant now) {
        return now.plus(length);
    }
}
