package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Optional;

/**
 * What a debate is about: one role's matter, a choice between several, or neither.
 *
 * @param roles whose it is; of several, between whom the choice is
 * @param topic what the opening asks about, as an answer calls it
 */
public record Matter(List<Role> roles, Optional<String> topic) {
    public Matter {
        roles = List.copyOf(roles);
    }

    /** Whose it is, if it is one role's. */
    public Optional<Role> owner() {
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }
}
