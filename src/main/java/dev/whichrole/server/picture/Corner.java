package dev.whichrole.server.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A role by its corner of the map, in the order in which addresses name them.
 *
 * @see Petals
 */
enum Corner {
    INFRA(0xff0072b2, -1, -1),
    SRE(0xffd55e00, -1, 1),
    DEVOPS(0xff009e73, 1, 1),
    PLATFORM(0xffcc79a7, 1, -1);

    private final int colour;
    private final int across;
    private final int down;

    Corner(int colour, int across, int down) {
        this.colour = colour;
        this.across = across;
        this.down = down;
    }

    int colour() {
        return colour;
    }

    /** -1 on the left, 1 on the right. */
    int across() {
        return across;
    }

    /** -1 at the top, 1 at the bottom. */
    int down() {
        return down;
    }

    boolean left() {
        return across < 0;
    }

    boolean top() {
        return down < 0;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Corner> byId(String id) {
        return Arrays.stream(values()).filter(corner -> corner.id().equals(id)).findFirst();
    }
}
