package dev.whichrole.server.picture;

/**
 * The colours of every picture but the four roles' own. The ground is dark: on it all four stand out three to one, and it
 * neither glares in a dark Slack nor fades in a light one.
 */
final class Colours {
    static final int GROUND = 0xff1e2228;
    static final int EDGE = 0xff3a414b;
    static final int FAINT = 0xff2a3038;
    static final int INK = 0xfff3f4f6;
    static final int SOFT = 0xffb4bbc5;

    private Colours() {}

    /** Between two colours; 0 is all of the first, 1 all of the second. */
    static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int a = (from >>> shift) & 0xff;
            int b = (to >>> shift) & 0xff;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}
