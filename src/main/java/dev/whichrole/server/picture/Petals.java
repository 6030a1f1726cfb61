package dev.whichrole.server.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Four quarters of discs around one middle, one in each corner of the map. The area of each is its share: all of one role
 * fills the faint quarter that lies behind it. Around them stand the corners' names, the strongest one's boldly.
 */
final class Petals {
    private static final int GAP = 4;
    private static final int BELOW = 36;
    private static final int ABOVE = 16;
    private static final double ARC = 3;

    private final Raster raster;
    private final Letters letters;
    private final int middleX;
    private final int middleY;
    private final int radius;

    /** @param radius in pixels, of a corner that has everything */
    Petals(Raster raster, Letters letters, int middleX, int middleY, int radius) {
        this.raster = raster;
        this.letters = letters;
        this.middleX = middleX;
        this.middleY = middleY;
        this.radius = radius;
    }

    void draw(CornerNumbers shares) {
        var strongest = strongest(shares);
        for (Corner corner : Corner.values()) {
            int x = middleX + corner.across() * GAP;
            int y = middleY + corner.down() * GAP;
            raster.quarter(corner, x, y, radius, Colours.FAINT);
            raster.quarter(corner, x, y, radius(shares.of(corner)), corner.colour());
            name(corner, strongest.contains(corner));
        }
    }

    /** How far a petal reaches, so that its area is its percentage of the largest. */
    double radius(int percent) {
        return radius * Math.sqrt(percent / 100.0);
    }

    /** Marks the corner as one in which there is nobody. */
    void hollow(Corner corner) {
        raster.arc(
                corner, middleX + corner.across() * GAP, middleY + corner.down() * GAP, radius, ARC, corner.colour());
    }

    static Set<Corner> strongest(CornerNumbers shares) {
        int most = Arrays.stream(Corner.values())
                .map(shares::of)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Arrays.stream(Corner.values())
                .filter(corner -> shares.of(corner) == most)
                .collect(Collectors.toSet());
    }

    private void name(Corner corner, boolean strong) {
        var word = letters.name(corner, strong ? Letters.Weight.STRONG : Letters.Weight.QUIET);
        int baseline = middleY + corner.down() * (radius + GAP) + (corner.top() ? -ABOVE : BELOW);
        int edge = middleX + corner.across() * (radius + GAP);
        int colour = strong ? Colours.INK : Colours.SOFT;
        if (corner.left()) {
            raster.word(word, edge, baseline, colour);
        } else {
            raster.wordEndingAt(word, edge, baseline, colour);
        }
    }
}
