package dev.whichrole.playground.api;

/** How often something may be called: a full bucket, refilled evenly over a minute. */
public record Rate(int burst, double perSecond) {
    /** Slack promises one a minute "or more"; its Java client asks twice to connect once. */
    public static final Rate TIER_1 = new Rate(10, 1 / 60.0);

    public static final Rate TIER_2 = perMinute(20);
    public static final Rate TIER_3 = perMinute(50);
    public static final Rate TIER_4 = perMinute(100);
    public static final Rate SPECIAL = perMinute(300);

    /** Posting, per channel: one message a second, with bursts of five. */
    public static final Rate POSTING = new Rate(5, 1);

    private static Rate perMinute(int calls) {
        return new Rate(calls, calls / 60.0);
    }
}
