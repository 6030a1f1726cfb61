package dev.whichrole.playground.bot;

import java.time.Duration;
import java.util.List;

/** How long the bot may take, and when an event that it did not take comes again. */
public record Timing(Duration deadline, List<Duration> retries) {
    public Timing {
        retries = List.copyOf(retries);
        if (retries.size() > 3) {
            throw new IllegalArgumentException("Slack retries an event three times, not " + retries);
        }
    }
}
