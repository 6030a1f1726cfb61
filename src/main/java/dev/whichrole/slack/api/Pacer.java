package dev.whichrole.slack.api;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Holds posts to one a second a channel, as Slack asks (slack-contract section 5). */
public final class Pacer {
    private static final int CHANNELS = 1_000;

    private final RateLimiterConfig config;

    @SuppressWarnings("serial") // never serialised
    private final Map<String, RateLimiter> limiters = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RateLimiter> eldest) {
            return size() > CHANNELS;
        }
    };

    public Pacer(Duration spacing) {
        this.config = RateLimiterConfig.custom()
                .limitForPeriod(1)
                .limitRefreshPeriod(spacing)
                .timeoutDuration(Duration.ofSeconds(30))
                .build();
    }

    /** Waits until the channel may be posted to again; after half a minute in the queue, posts all the same. */
    public void awaitTurn(String channel) {
        limiter(channel).acquirePermission();
    }

    private synchronized RateLimiter limiter(String channel) {
        return limiters.computeIfAbsent(channel, name -> RateLimiter.of(name, config));
    }
}
