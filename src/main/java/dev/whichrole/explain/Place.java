package dev.whichrole.explain;

import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import java.util.Map;

/** A role's corner of the map, in words. */
record Place(Handbook handbook, ExplainWords words) {
    String of(Role role) {
        var map = handbook.shared().map();
        return words.card()
                .place()
                .with(Map.of(
                        "faces", map.facing(role.place().faces()),
                        "does", map.doing(role.place().does())));
    }
}
