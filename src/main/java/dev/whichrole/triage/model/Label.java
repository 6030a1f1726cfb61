package dev.whichrole.triage.model;

import dev.whichrole.handbook.Role;
import java.util.List;
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

    private static final List<Label> ALL = List.of(values());

    /** How many there are. */
    public static final int COUNT = ALL.size();

    private final String id = name().toLowerCase(Locale.ROOT);

    private final Optional<Role> role = Role.byId(id);

    /** The short id used in content files and examples. */
    public String id() {
        return id;
    }

    /** Where the label stands in a list of six numbers; the weights file is written in this order. */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static Label at(int index) {
        return ALL.get(index);
    }

    /** The role, unless it is shared or none of it. */
    public Optional<Role> role() {
        return role;
    }

    /** The label of a role. */
    public static Label of(Role role) {
        return switch (role) {
            case INFRA -> INFRA;
            case SRE -> SRE;
            case DEVOPS -> DEVOPS;
            case PLATFORM -> PLATFORM;
        };
    }
}
