package dev.whichrole.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What time it is for Slack: another clock's time, and as much ahead of it or behind as somebody has moved it. */
public final class MovedClock extends Clock {
    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;
    private volatile boolean together;

    /** This clock's own time, until it is moved. */
    public MovedClock(Clock clock) {
        this.clock = clock;
    }

    /** Ahead by so much from now on, of everybody else's clock; negative is behind. */
    public void move(Duration by) {
        together = false;
        ahead = by;
    }

    /** The same for the whole world: requests are still signed at the time that the app's own clock shows. */
    public void moveWorld(Duration by) {
        together = true;
        ahead = by;
    }

    /** What requests are signed by: as far off as Slack's clock, unless the whole world was moved. */
    public Clock signing() {
        return new Seen(false);
    }

    /** The clock of somebody who lives in this world and has an own clock: moved with the world, and right otherwise. */
    public Clock bystander() {
        return new Seen(true);
    }

    /** This clock as others have it. */
    private final class Seen extends Clock {
        private final boolean movesWithWorld;

        Seen(boolean movesWithWorld) {
            this.movesWithWorld = movesWithWorld;
        }

        @Override
        public Instant instant() {
            return together == movesWithWorld ? MovedClock.this.instant() : clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return MovedClock.this.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return MovedClock.this.withZone(zone);
        }
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
