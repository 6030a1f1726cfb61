package dev.whichrole.playground.api;

/** Bad days for the Web API, switched on by hand. */
public final class Switches {
    private volatile boolean slow;
    private volatile boolean rateLimited;

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
}
