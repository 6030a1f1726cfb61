package dev.whichrole.triage.model;

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

    /** How many there are. */
    public static final int COUNT = values().length;

    /** The short id used in content files and examples. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the label stands in a list of six numbers; the weights file is written in this order. */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static Label at(int index) {
        return values()[index];
    }

    /** The role, unless it is shared or none of it. */
    public Optional<Role> role() {
        return Role.byId(id());
    }

    /** The label of a role. */
    public static Label of(Role role) {
        return valueOf(role.name());
    }
}
