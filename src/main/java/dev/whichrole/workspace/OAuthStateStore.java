package dev.whichrole.workspace;

import java.time.Duration;
import java.time.Instant;

/** The random words that tell an OAuth answer to our question from anybody else's. Each can be taken once. */
public interface OAuthStateStore {
    /** Remembers a state that was sent out. */
    void issued(String state, Instant now);

    /** Takes the state; false if it was never issued, is older than {@code longest}, or was taken before. */
    boolean take(String state, Instant now, Duration longest);
}
