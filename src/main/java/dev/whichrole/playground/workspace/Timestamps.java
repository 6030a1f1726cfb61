package dev.whichrole.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Hands out message timestamps: seconds, a dot and microseconds, never the same twice. */
public final class Timestamps {
    private final Clock clock;
    private long last;

    public Timestamps(Clock clock) {
        this.clock = clock;
    }

    public synchronized String next() {
        last = Math.max(last + 1, micros(clock.instant()));
        return format(last);
    }

    /** For the seed: a moment in the past. Does not count as handed out. */
    String ago(Duration age, int order) {
        return format(micros(clock.instant().minus(age)) + order);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static String format(long micros) {
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }
}
