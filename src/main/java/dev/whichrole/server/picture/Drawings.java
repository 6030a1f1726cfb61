package dev.whichrole.server.picture;

import dev.whichrole.server.picture.Letters.Weight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** The pictures that are made of numbers, each 640 wide. Not for use by several threads at a time. */
final class Drawings {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 392;
    private static final int MIDDLE = 196;
    private static final int LEFT = 166;
    private static final int RIGHT = 474;
    private static final int RADIUS = 132;
    private static final int SMALL = 112;

    private static final int TABLE = 344;
    private static final int TABLE_END = 614;
    private static final int FIRST_ROW = 62;
    private static final int ROW = 88;
    private static final int BAR = 18;
    private static final int BAR_BELOW = 16;
    private static final int NUMBERS = 92;

    private static final int CORNER_WIDTH = 264;
    private static final int CORNER_HEIGHT = 102;
    private static final double FADED = 0.72;

    private @Nullable Raster blank;
    private @Nullable Letters letters;
    private @Nullable Raster corners;

    /** Petals and bars of one blend. */
    Raster blend(CornerNumbers shares) {
        Raster raster = blank().copy();
        new Petals(raster, letters(), LEFT, MIDDLE, RADIUS).draw(shares);
        var strongest = Petals.strongest(shares);
        int row = FIRST_ROW;
        for (Corner corner : largestFirst(shares)) {
            boolean strong = strongest.contains(corner);
            name(raster, corner, strong, row);
            var percent = letters().percent(shares.of(corner), strong ? Weight.STRONG : Weight.QUIET);
            raster.wordEndingAt(percent, TABLE_END, row, strong ? Colours.INK : Colours.SOFT);
            bar(raster, corner, shares, row, TABLE_END - TABLE);
            row += ROW;
        }
        return raster;
    }

    /** Petals of what people lean to together, and for each corner how many sit there; an empty one is hollow. */
    Raster coverage(CornerNumbers people, CornerNumbers shares) {
        Raster raster = blank().copy();
        var petals = new Petals(raster, letters(), LEFT, MIDDLE, RADIUS);
        petals.draw(shares);
        var strongest = Petals.strongest(shares);
        int row = FIRST_ROW;
        for (Corner corner : Corner.values()) {
            boolean empty = people.of(corner) == 0;
            name(raster, corner, strongest.contains(corner), row);
            raster.wordEndingAt(
                    letters().people(people.of(corner)), TABLE_END, row, empty ? Colours.INK : Colours.SOFT);
            bar(raster, corner, shares, row, TABLE_END - TABLE - NUMBERS);
            raster.wordEndingAt(
                    letters().percent(shares.of(corner), Weight.QUIET), TABLE_END, row + ROW / 2 - 6, Colours.SOFT);
            if (empty) {
                petals.hollow(corner);
            }
            row += ROW;
        }
        return raster;
    }

    /** Two blends side by side. */
    Raster pair(CornerNumbers you, CornerNumbers they) {
        Raster raster = blank().copy();
        side(raster, LEFT, you, Letters.Label.YOU);
        side(raster, RIGHT, they, Letters.Label.THEY);
        return raster;
    }

    private void side(Raster raster, int middle, CornerNumbers shares, Letters.Label label) {
        new Petals(raster, letters(), middle, MIDDLE - 20, SMALL).draw(shares);
        var word = letters().label(label);
        raster.word(word, middle - word.width() / 2, HEIGHT - 22, Colours.INK);
    }

    /** The map in small, with the corners that are compared standing out. */
    Raster comparison(Set<Corner> compared) {
        Raster raster = corners().copy();
        for (Corner corner : Corner.values()) {
            if (!compared.contains(corner)) {
                raster.fade(corner.left() ? 50 : 326, corner.top() ? 44 : 154, CORNER_WIDTH, CORNER_HEIGHT, FADED);
            }
        }
        return raster;
    }

    private void name(Raster raster, Corner corner, boolean strong, int baseline) {
        raster.word(
                letters().name(corner, strong ? Weight.STRONG : Weight.QUIET),
                TABLE,
                baseline,
                strong ? Colours.INK : Colours.SOFT);
    }

    private static void bar(Raster raster, Corner corner, CornerNumbers shares, int row, int width) {
        raster.bar(TABLE, row + BAR_BELOW, width, BAR, Colours.FAINT);
        raster.bar(TABLE, row + BAR_BELOW, width * shares.of(corner) / 100.0, BAR, corner.colour());
    }

    private static List<Corner> largestFirst(CornerNumbers shares) {
        return Arrays.stream(Corner.values())
                .sorted(Comparator.comparing((Corner corner) -> shares.of(corner))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Raster blank() {
        Raster known = blank;
        if (known == null) {
            known = Raster.card(WIDTH, HEIGHT);
            blank = known;
        }
        return known;
    }

    /** Read when first needed, because most starts of the bot never need it; so is the map. */
    private Letters letters() {
        Letters known = letters;
        if (known == null) {
            known = new Letters(read("pictures/letters.png"));
            letters = known;
        }
        return known;
    }

    private Raster corners() {
        Raster known = corners;
        if (known == null) {
            known = Raster.of(read("pictures/corners.png"));
            corners = known;
        }
        return known;
    }

    private static BufferedImage read(String resource) {
        try (var stream = Drawings.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no picture " + resource);
            }
            return ImageIO.read(new MemoryCacheImageInputStream(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
