package dev.whichrole.people;

/** Somewhere to turn to: a channel, a person or a group of people. A view knows how to show the id as a name. */
public sealed interface Contact {
    /** A channel to ask in. */
    record Channel(ChannelId id) implements Contact {}

    /** A person to ask. */
    record Somebody(UserId id) implements Contact {}

    /** A user group to ask. */
    record Group(GroupId id) implements Contact {}
}
