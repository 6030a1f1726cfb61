package dev.whichrole.quiz;

/**
 * A place on the map of the four roles.
 *
 * @param x from -1, outward to users, to 1, inward to developers
 * @param y from -1, build and provision, to 1, operate and automate
 */
public record Position(double x, double y) {
    /** The pictures stand on a grid of so many steps each way, so that there are few enough of them to keep. */
    public static final int STEPS = 20;

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

    public Position {
        if (!(Math.abs(x) <= 1 && Math.abs(y) <= 1)) {
            throw new IllegalArgumentException("a place on the map is from -1 to 1 each way, not " + x + ", " + y);
        }
    }

    Grade across() {
        return Grade.of(x);
    }

    Grade down() {
        return Grade.of(y);
    }

    /** Where the bot serves the map with a dot here, by the nearest step of the grid: {@code pictures/map/13/4.png}. */
    public String picture() {
        return "pictures/map/" + column() + "/" + row() + ".png";
    }

    /** The nearest step across, 0 at the left. */
    public int column() {
        return step(x);
    }

    /** The nearest step down, 0 at the top. */
    public int row() {
        return step(y);
    }

    private static int step(double coordinate) {
        return (int) Math.round((coordinate + 1) / 2 * STEPS);
    }
}
