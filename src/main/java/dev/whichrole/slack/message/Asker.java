package dev.whichrole.slack.message;

import dev.whichrole.people.Person;

/**
 * Who asks, and how: what an answer may depend on besides the words.
 *
 * @param moment when, in Slack's words; no two asks of one person have the same, and a redelivered one keeps its own
 * @param outside whether people of another company see what is answered
 */
public record Asker(Person person, Way way, String moment, boolean outside) {
    /** Asked where all are of one house, or nobody else sees the answer. */
    public Asker(Person person, Way way, String moment) {
        this(person, way, moment, false);
    }

    /** How something is asked. */
    public enum Way {
        /** By a command where others may join in. */
        IN_CHANNEL,
        /** By a mention, so the answer stands in a thread. */
        BY_MENTION,
        /** In direct messages. */
        DIRECTLY,
        /** By a button, in a channel. */
        BY_BUTTON
    }

    /** What to shuffle by; {@code hashCode} of a text is the same on every machine. */
    public long seed() {
        return Integer.toUnsignedLong((person.code() + "/" + moment).hashCode());
    }
}
