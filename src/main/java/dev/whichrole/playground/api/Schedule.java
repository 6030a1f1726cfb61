package dev.whichrole.playground.api;

import dev.whichrole.playground.app.SlackError;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Messages that are to be posted later, in real time. */
final class Schedule {
    private static final Duration FARTHEST = Duration.ofDays(120);
    private static final long WINDOW_SECONDS = 300;
    private static final int PER_WINDOW = 30;

    private final Map<String, Long> perWindow = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final Clock clock;

    Schedule(Clock clock) {
        this.clock = clock;
    }

    /** Throws {@code time_in_past}, {@code time_too_far} or {@code restricted_too_many}. */
    String add(String channel, long postAt, Runnable post) {
        long seconds = postAt - clock.instant().getEpochSecond();
        if (seconds <= 0) {
            throw new SlackError("time_in_past");
        }
        if (seconds > FARTHEST.toSeconds()) {
            throw new SlackError("time_too_far");
        }
        String window = channel + " " + postAt / WINDOW_SECONDS;
        if (perWindow.merge(window, 1L, Long::sum) > PER_WINDOW) {
            throw new SlackError("restricted_too_many");
        }
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(post);
        return String.format(Locale.ROOT, "Q0%08d", ids.incrementAndGet());
    }
}
