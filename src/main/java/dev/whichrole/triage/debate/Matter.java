package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.DebateCues;
import java.util.List;
import java.util.Optional;

/**
 * What a debate is about: one role's matter, a choice between several, or neither.
 *
 * @param roles whose it is; of several, between whom the choice is
 * @param topic the thing of its owner's that the opening asks about
 * @param named whether the question names these roles
 */
public record Matter(List<Role> roles, Optional<DebateCues.Topic> topic, boolean named) {
    public Matter {
        roles = List.copyOf(roles);
    }

    static Matter of(List<Role> roles) {
        return new Matter(roles, Optional.empty(), false);
    }

    /** Whose it is, if it is one role's. */
    public Optional<Role> owner() {
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }
}
