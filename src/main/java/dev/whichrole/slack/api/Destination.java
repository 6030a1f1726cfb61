package dev.whichrole.slack.api;

import dev.whichrole.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param channel a channel, group or direct-message id; or a person's, for direct messages with them
 * @param threadTs the {@code ts} of the thread's parent, or null for the channel itself
 */
public record Destination(String channel, @Nullable String threadTs) {
    /** Whether this is direct messages, the bot's or other people's. */
    public boolean direct() {
        return channel.startsWith("D") || channel.startsWith("U") || channel.startsWith("W");
    }

    /** Direct messages between the bot and a person. */
    public static Destination directly(Person person) {
        return new Destination(person.user().value(), null);
    }
}
