package dev.whichrole.slack.work;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * What has been taken on already, so that a thing Slack delivers twice is done once. A claim is taken, with a lease that
 * ends where its process does, and then done.
 */
public interface ClaimStore {
    /** How long a claim outlives a process that was killed; {@link #renew} well before. */
    Duration LEASE = Duration.ofSeconds(15);

    /** What became of an attempt to take a claim. */
    enum Claim {
        /** It is ours, to be done or given back. */
        TAKEN,
        /** It is ours, and somebody was at it before, who may have done it without saying so. */
        TAKEN_OVER,
        /** Somebody is at it, or was when they were killed. */
        HELD,
        /** It has been done. */
        DONE;

        /** Whether it is for whoever asked to do. */
        public boolean ours() {
            return this == TAKEN || this == TAKEN_OVER;
        }
    }

    /** Takes all of the keys, or none of them; what was taken and never done can be taken when its lease is over. */
    Claim take(List<String> keys);

    /** Takes one key; false if somebody has it or it is done. */
    default boolean claim(String key) {
        return take(List.of(key)).ours();
    }

    /** Whether somebody has the key, or it is done. */
    boolean isClaimed(String key);

    /** What the keys stand for has been done; they need not have been taken. */
    void done(List<String> keys);

    /** Gives the keys back, because acting on them failed. */
    void release(List<String> keys);

    /** Begins the leases anew of those keys that this process has taken; the others end by themselves. */
    void renew(Collection<String> keys);
}
