package dev.whichrole.quiz;

/** How far along an axis of the map, in fifths. */
public enum Grade {
    LEAST,
    LESS,
    MIDDLE,
    MORE,
    MOST;

    /** The grade of a coordinate from -1 to 1. */
    static Grade of(double coordinate) {
        int fifth = (int) Math.floor((coordinate + 1) / 2 * values().length);
        return values()[Math.min(Math.max(fifth, 0), values().length - 1)];
    }
}
