package dev.whichrole.explain;

import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.RoleCard;
import java.util.Map;

/** A role's corner of the map, in words. */
record Place(Handbook handbook, ExplainWords words) {
    String of(RoleCard card) {
        var map = handbook.shared().map();
        return words.card()
                .place()
                .with(Map.of(
                        "faces", map.facing(card.place().faces()),
                        "does", map.doing(card.place().does())));
    }
}
