package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import java.util.List;

/** Whom a workspace asks about each role, as far as its admins have said so. */
@FunctionalInterface
public interface RoleContacts {
    /** A workspace that has said nothing. */
    RoleContacts NOBODY = role -> List.of();

    /** Whom it asks is not said where people of another company read it. */
    RoleContacts SECRET = new RoleContacts() {
        @Override
        public List<Contact> toAsk(Role role) {
            return List.of();
        }

        @Override
        public boolean isSaid() {
            return false;
        }
    };

    /** Whether anything is said of it, be it that nobody is set. */
    default boolean isSaid() {
        return true;
    }

    /** Where to ask about the role, and whom; empty where nobody has said. */
    List<Contact> toAsk(Role role);

    /** Whether there is a channel to be sent to. */
    default boolean hasChannel(Role role) {
        return toAsk(role).stream().anyMatch(Contact.Channel.class::isInstance);
    }
}
