package dev.whichrole.slack.api;

import java.time.Duration;

/**
 * Leaves a piece of work that has to wait for Slack, to be begun again after a pause; no thread waits meanwhile. No
 * failure, so nothing that catches failures sees it.
 */
public final class Parked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** Left until this much time has passed. */
    public Parked(Duration pause) {
        super("waits " + pause, null, false, false);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
