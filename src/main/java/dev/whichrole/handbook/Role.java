package dev.whichrole.handbook;

import dev.whichrole.handbook.Quadrant.Doing;
import dev.whichrole.handbook.Quadrant.Facing;
import java.util.Locale;
import java.util.Optional;

/** One of the four roles the argument is about, in the order in which they are always shown. */
public enum Role {
    INFRA(Facing.OUTWARD, Doing.BUILD),
    SRE(Facing.OUTWARD, Doing.OPERATE),
    DEVOPS(Facing.INWARD, Doing.OPERATE),
    PLATFORM(Facing.INWARD, Doing.BUILD);

    private final String id = name().toLowerCase(Locale.ROOT);
    private final Facing faces;
    private final Doing does;

    Role(Facing faces, Doing does) {
        this.faces = faces;
        this.does = does;
    }

    /** The role's corner of the map, which the pictures, the explanations and the quiz's dot share. */
    public Quadrant place() {
        return new Quadrant(faces, does);
    }

    /** The short id used in content files, commands and stored data: {@code infra}, {@code sre}, ... */
    public String id() {
        return id;
    }

    public static Optional<Role> byId(String id) {
        for (Role role : values()) {
            if (role.id.equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
