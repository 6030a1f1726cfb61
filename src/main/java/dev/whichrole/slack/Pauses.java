package dev.whichrole.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before connecting again: from one second, twice as long after each failure, up to two minutes, and
 * never sooner than Slack says. Somewhat by chance, so that those who lost Slack together do not come back together.
 */
final class Pauses {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int MOST_DOUBLINGS = 7;

    private final DoubleSupplier chance;

    Pauses() {
        this(() -> ThreadLocalRandom.current().nextDouble());
    }

    /** @param chance from 0 to 1; shortens a pause by up to a half */
    Pauses(DoubleSupplier chance) {
        this.chance = chance;
    }

    /** After so many failures in a row, at least one. */
    Duration after(int failures, Optional<Duration> asSlackSays) {
        Duration grown = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration bounded = grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
        Duration shortened = Duration.ofMillis((long) (bounded.toMillis() * (1 - chance.getAsDouble() / 2)));
        return asSlackSays.filter(least -> least.compareTo(shortened) > 0).orElse(shortened);
    }
}
