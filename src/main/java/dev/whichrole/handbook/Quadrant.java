package dev.whichrole.handbook;

/** A corner of the map: whom a role faces, and what it does all day. */
public record Quadrant(Facing faces, Doing does) {
    /** Across: towards users and reliability, or towards developers and teams. */
    public enum Facing {
        OUTWARD,
        INWARD
    }

    /** Down: build and provision, or operate and automate. */
    public enum Doing {
        BUILD,
        OPERATE
    }

    /** How many of the map's two axes lie between the corners. */
    public int distance(Quadrant other) {
        return (faces == other.faces ? 0 : 1) + (does == other.does ? 0 : 1);
    }
}
