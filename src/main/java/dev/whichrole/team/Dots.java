package dev.whichrole.team;

import dev.whichrole.quiz.Position;
import java.util.Base64;
import java.util.List;

/**
 * The address of the map with everyone's dots. It holds how many dots lie at each place, up to three, and not a word of
 * whose they are: two bits a place, row by row, the first place in the lowest bits, in Base64 for addresses.
 */
final class Dots {
    private static final int MOST = 3;
    private static final int PLACES = (Position.STEPS + 1) * (Position.STEPS + 1);

    private Dots() {}

    static String path(List<Position> dots) {
        int[] counts = new int[PLACES];
        for (Position dot : dots) {
            int place = dot.row() * (Position.STEPS + 1) + dot.column();
            counts[place] = Math.min(counts[place] + 1, MOST);
        }
        byte[] packed = new byte[(PLACES + 3) / 4];
        for (int place = 0; place < PLACES; place++) {
            packed[place / 4] |= (byte) (counts[place] << (2 * (place % 4)));
        }
        return "pictures/team/" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed) + ".png";
    }
}
