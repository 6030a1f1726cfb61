package dev.whichrole.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What time it is for Slack: another clock's time, and as much ahead of it or behind as somebody has moved it. */
public final class MovedClock extends Clock {
    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;

    /** This clock's own time, until it is moved. */
    public MovedClock(Clock clock) {
        this.clock = clock;
    }

    /** Ahead by so much from now on; negative is behind. */
    public void move(Duration by) {
        ahead = by;
    }

    /** By how much it was moved. */
    public Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The playground knows no zones");
    }
}
