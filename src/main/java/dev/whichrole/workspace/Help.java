package dev.whichrole.workspace;

import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom to ask about a role in this workspace: a help channel, an owner (a person or a user group), both or neither. */
public record Help(Optional<ChannelId> channel, Optional<Contact> owner) {
    public static final Help NOBODY = new Help(Optional.empty(), Optional.empty());

    public Help {
        if (owner.filter(Contact.Channel.class::isInstance).isPresent()) {
            throw new IllegalArgumentException("a channel owns nothing: " + owner);
        }
    }

    /** The channel first, then the owner. */
    public List<Contact> contacts() {
        if (channel.isEmpty() && owner.isEmpty()) {
            return List.of();
        }
        return Stream.concat(channel.<Contact>map(Contact.Channel::new).stream(), owner.stream())
                .toList();
    }
}
