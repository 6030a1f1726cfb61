package dev.whichrole.explain;

import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Quadrant;
import dev.whichrole.handbook.Role;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A role's corner of the map, in words. */
record Place(Handbook handbook, ExplainWords words) {
    /** The corner with what lies beside, above or below, and opposite: the map for those who do not see it. */
    String onMap(Role role) {
        var says = words.corners();
        var place = role.place();
        boolean top = place.does() == Quadrant.Doing.BUILD;
        return says.corner()
                .with(Map.of(
                        "down", top ? says.top() : says.bottom(),
                        "across", place.faces() == Quadrant.Facing.OUTWARD ? says.left() : says.right(),
                        "place", of(role),
                        "beside", name(role, Place::isBeside),
                        "over", top ? says.below() : says.above(),
                        "other", name(role, Place::isAboveOrBelow),
                        "opposite", name(role, Place::isOpposite)));
    }

    private String name(Role role, BiPredicate<Quadrant, Quadrant> lies) {
        return Stream.of(Role.values())
                .filter(other -> lies.test(role.place(), other.place()))
                .map(other -> handbook.card(other).shortName())
                .collect(Collectors.joining());
    }

    private static boolean isBeside(Quadrant one, Quadrant other) {
        return one.does() == other.does() && one.faces() != other.faces();
    }

    private static boolean isAboveOrBelow(Quadrant one, Quadrant other) {
        return one.does() != other.does() && one.faces() == other.faces();
    }

    private static boolean isOpposite(Quadrant one, Quadrant other) {
        return one.does() != other.does() && one.faces() != other.faces();
    }

    String of(Role role) {
        var map = handbook.shared().map();
        return words.card()
                .place()
                .with(Map.of(
                        "faces", map.facing(role.place().faces()),
                        "does", map.doing(role.place().does())));
    }
}
