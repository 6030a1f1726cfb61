package dev.whichrole.welcome;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When a person wants to hear a greeting again: at the same time of another working day, by their own clock. */
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

    /** That much later by the person's own clock; what would be on a weekend is on Monday. */
    public Instant from(Instant now, ZoneId zone) {
        ZonedDateTime then = now.atZone(zone).plusDays(length.toDays());
        boolean weekend = then.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return (weekend ? then.plusDays(8 - then.getDayOfWeek().getValue()) : then).toInstant();
    }
}
