package dev.whichrole.stress;

/** How much of everything: little in the ordinary build, all of it with {@code -Pstress}. */
final class Scale {
    private static final boolean FULL = Boolean.getBoolean("whichrole.stress");

    private Scale() {}

    /** Whether this is all of it. */
    static boolean isFull() {
        return FULL;
    }

    static int of(int ordinary, int stress) {
        return FULL ? stress : ordinary;
    }
}
