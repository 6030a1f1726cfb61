package dev.whichrole.people;

import java.util.Optional;

/** Somewhere to turn to: a channel, a person or a group of people. */
public sealed interface Contact {
    /** A channel to ask in. Who may see it is shown its name; nobody else is. */
    record Channel(ChannelId id) implements Contact {}

    /** A person to ask, by name where that is known. */
    record Somebody(UserId id, Optional<String> name) implements Contact {
        public Somebody(UserId id) {
            this(id, Optional.empty());
        }
    }

    /** A user group to ask, by name where that is known. */
    record Group(GroupId id, Optional<String> name) implements Contact {
        public Group(GroupId id) {
            this(id, Optional.empty());
        }
    }
}
