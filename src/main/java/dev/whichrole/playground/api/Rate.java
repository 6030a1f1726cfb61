package dev.whichrole.playground.api;

/** How often something may be called: a full bucket, refilled evenly over a minute. */
public record Rate(int burst, double perSecond) {
    static final Rate TIER_2 = perMinute(20);
    static final Rate TIER_3 = perMinute(50);
    static final Rate TIER_4 = perMinute(100);
    static final Rate SPECIAL = perMinute(300);

    /** Posting, per channel: one message a second, with bursts of five. */
    static final Rate POSTING = new Rate(5, 1);

    /** Opening Socket Mode connections: an app may hold ten, so ten may be opened in a row, and then one a minute. */
    static final Rate CONNECTING = new Rate(10, 1 / 60.0);

    private static Rate perMinute(int calls) {
        return new Rate(calls, calls / 60.0);
    }
}
