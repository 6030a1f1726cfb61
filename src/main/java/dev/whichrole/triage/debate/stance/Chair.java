package dev.whichrole.triage.debate.stance;

import dev.whichrole.handbook.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Which concern a speech is for or against, once doubt has been heard.
 *
 * @param perhaps the roles whose concern it may be for, though not surely
 * @param nothing how likely it is for and against nothing
 */
public record Chair(Optional<Role> pro, Optional<Role> con, Set<Role> perhaps, double nothing) {
    /** Of nothing that is said. */
    public static final Chair NONE = new Chair(Optional.empty(), Optional.empty(), Set.of(), 1);

    public Chair {
        perhaps = Set.copyOf(perhaps);
    }

    public Chair claiming(Role role) {
        return new Chair(Optional.of(role), con, perhaps, nothing);
    }

    /** Whether it stands for or against anything. */
    public boolean stands() {
        return pro.isPresent() || con.isPresent();
    }
}
