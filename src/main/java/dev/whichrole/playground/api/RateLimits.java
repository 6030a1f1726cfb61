package dev.whichrole.playground.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Token buckets by name. */
public final class RateLimits {
    private record Bucket(double tokens, Instant at) {}

    private final Map<String, Bucket> buckets = new HashMap<>();
    private final Clock clock;

    public RateLimits(Clock clock) {
        this.clock = clock;
    }

    /** Empty when the call may go ahead, otherwise after how many seconds it may be tried again. */
    synchronized OptionalLong take(String name, Rate rate) {
        Instant now = clock.instant();
        Bucket bucket = buckets.getOrDefault(name, new Bucket(rate.burst(), now));
        // Whoever moves the clock back takes nothing away.
        double passed = Math.max(0, Duration.between(bucket.at(), now).toMillis() / 1000.0);
        double tokens = Math.min(rate.burst(), bucket.tokens() + passed * rate.perSecond());
        boolean allowed = tokens >= 1;
        buckets.put(name, new Bucket(allowed ? tokens - 1 : tokens, now));
        return allowed ? OptionalLong.empty() : OptionalLong.of((long) Math.ceil((1 - tokens) / rate.perSecond()));
    }

    public synchronized void reset() {
        buckets.clear();
    }
}
