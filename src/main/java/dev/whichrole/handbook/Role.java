package dev.whichrole.handbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the four roles the argument is about, in the order in which they are always shown. */
public enum Role {
    INFRA,
    SRE,
    DEVOPS,
    PLATFORM;

    /** The short id used in content files, commands and stored data: {@code infra}, {@code sre}, ... */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> byId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
