package dev.whichrole.server;

import java.util.Base64;
import java.util.Optional;

/**
 * How many dots lie at each place of the grid, as an address tells it: two bits a place, row by row, the first place in
 * the lowest bits, in Base64 for addresses.
 */
final class TeamDots {
    private static final int PLACES = (MapPicture.STEPS + 1) * (MapPicture.STEPS + 1);
    private static final int BYTES = (PLACES + 3) / 4;

    private TeamDots() {}

    /** The counts, each from 0 to 3, row by row; empty if it is no such address. */
    static Optional<int[]> read(String address) {
        byte[] packed;
        try {
            packed = Base64.getUrlDecoder().decode(address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (packed.length != BYTES) {
            return Optional.empty();
        }
        int[] counts = new int[PLACES];
        for (int place = 0; place < PLACES; place++) {
            counts[place] = packed[place / 4] >>> (2 * (place % 4)) & 3;
        }
        return Optional.of(counts);
    }
}
