package dev.whichrole.playground.api;

import java.time.Duration;

/** Bad days for the Web API, switched on by hand. */
public final class Switches {
    private final Duration slowness;
    private volatile boolean slow;
    private volatile boolean rateLimited;

    /** {@code slowness} is how late each answer is while "Slack is slow" is on. */
    public Switches(Duration slowness) {
        this.slowness = slowness;
    }

    public boolean slow() {
        return slow;
    }

    public void slow(boolean on) {
        slow = on;
    }

    public boolean rateLimited() {
        return rateLimited;
    }

    public void rateLimited(boolean on) {
        rateLimited = on;
    }

    public void reset() {
        slow = false;
        rateLimited = false;
    }

    void dawdle() {
        if (slow) {
            try {
                Thread.sleep(slowness.toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
