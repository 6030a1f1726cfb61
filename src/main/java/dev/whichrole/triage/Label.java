package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import java.util.Locale;
import java.util.Optional;

/** What a text can turn out to be: one of the four roles, what all four share, or none of it. */
public enum Label {
    INFRA,
    SRE,
    DEVOPS,
    PLATFORM,
    SHARED,
    NONE;

    static final int COUNT = values().length;

    /** The short id used in content files and examples. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<Role> role() {
        return Role.byId(id());
    }

    static Label of(Role role) {
        return valueOf(role.name());
    }
}
