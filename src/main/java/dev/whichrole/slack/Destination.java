package dev.whichrole.slack;

import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param channel a channel, group or direct-message id
 * @param threadTs the {@code ts} of the thread's parent, or null for the channel itself
 */
record Destination(String channel, @Nullable String threadTs) {
    /** Whether this is direct messages, the bot's or other people's. */
    boolean direct() {
        return channel.startsWith("D");
    }
}
