package dev.whichrole.metrics;

import dev.whichrole.server.Health;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Whether requests may come: the database answers, Slack can reach the bot, and what is slow the first time has been done.
 * Asked by probes, also by strangers', so what is known is a second old at most and no probe waits for another.
 */
public final class Readiness implements Health {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private record Part(String name, BooleanSupplier there) {}

    private final List<Part> parts = new ArrayList<>();
    private volatile List<String> missing = List.of();
    private volatile boolean warm;
    private long asked = System.nanoTime() - FRESH;
    private boolean asking;

    /** Needs this besides the warm-up; {@code name} says what is missing where it is not there. */
    public Readiness needs(String name, BooleanSupplier there) {
        parts.add(new Part(name, there));
        return this;
    }

    /** What is slow the first time has been done. */
    public void warmedUp() {
        warm = true;
    }

    @Override
    public List<String> missing() {
        if (!warm) {
            return List.of("warm-up");
        }
        if (isMyTurn()) {
            try {
                missing = parts.stream()
                        .filter(part -> !part.there().getAsBoolean())
                        .map(Part::name)
                        .toList();
            } finally {
                answered();
            }
        }
        return missing;
    }

    private synchronized boolean isMyTurn() {
        boolean mine = !asking && System.nanoTime() - asked >= FRESH;
        asking |= mine;
        return mine;
    }

    private synchronized void answered() {
        asking = false;
        asked = System.nanoTime();
    }

    /** Whether nothing is missing, as a number. */
    double asGauge() {
        return missing().isEmpty() ? 1 : 0;
    }
}
