package dev.whichrole.server.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Looks at pixels: what a picture says at a glance has to be what its numbers say. */
@DisplayName("In pictures of blends")
class PetalsTest {
    private static final int BLENDS = 1_000;
    /** The petals are in the left part, where nothing else has a colour. */
    private static final int TABLE = 340;
    /** A pixel whose strongest and weakest of red, green and blue are further apart than in any grey of these pictures. */
    private static final int COLOURED = 40;

    private final Drawings drawings = new Drawings();

    private static Stream<CornerNumbers> blends() {
        var random = new SplittableRandom(5);
        return Stream.generate(() -> blend(random)).limit(BLENDS);
    }

    /** Every blend is as likely as any other. */
    private static CornerNumbers blend(SplittableRandom random) {
        int[] cuts = random.ints(3, 0, 101).sorted().toArray();
        return new CornerNumbers(List.of(cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], 100 - cuts[2]));
    }

    @Test
    void each_corners_drawn_area_is_its_share_within_two_percent_and_no_word_is_covered() {
        double whole = area(drawings.blend(pure(Corner.SRE)), Corner.SRE);
        blends().forEach(blend -> {
            Raster picture = drawings.blend(blend);
            for (Corner corner : Corner.values()) {
                double share = blend.of(corner) / 100.0;
                double drawn = area(picture, corner) / whole;
                assertThat(drawn).as("%s of %s", corner, blend).isCloseTo(share, offset(0.02 * share + 0.0005));
            }
            assertNoWordIsCovered(picture, 12);
        });
    }

    @Test
    void all_of_a_role_fills_a_quarter_of_a_disc() {
        for (Corner corner : Corner.values()) {
            assertThat(area(drawings.blend(pure(corner)), corner)).isCloseTo(Math.PI / 4 * 132 * 132, offset(40.0));
        }
    }

    @Test
    void the_strongest_alone_is_named_boldly() {
        assertThat(Petals.strongest(new CornerNumbers(List.of(23, 41, 36, 0)))).containsExactly(Corner.SRE);
        assertThat(Petals.strongest(new CornerNumbers(List.of(41, 18, 41, 0))))
                .containsExactlyInAnyOrder(Corner.INFRA, Corner.DEVOPS);
        assertThat(ink(drawings.blend(pure(Corner.INFRA)), 0, 50)).isPositive();
        assertThat(ink(drawings.blend(pure(Corner.INFRA)), 340, 392)).isZero();
        assertThat(ink(drawings.blend(pure(Corner.DEVOPS)), 340, 392)).isPositive();
    }

    /** There a picture has half its size, and its letters 10 pixels or more from top to bottom. */
    @Test
    void every_word_can_be_read_where_a_picture_is_320_pixels_wide() {
        var blend = new CornerNumbers(List.of(36, 41, 23, 0));
        var coverage = drawings.coverage(new CornerNumbers(List.of(2, 1, 3, 0)), blend);
        assertThat(List.of(drawings.blend(blend), drawings.pair(blend, blend), coverage))
                .allSatisfy(picture -> assertThat(picture.words())
                        .isNotEmpty()
                        .allSatisfy(word -> assertThat(letters(picture, word)).isGreaterThanOrEqualTo(20)));
    }

    @Test
    void longer_bars_are_larger_shares() {
        Raster picture = drawings.blend(new CornerNumbers(List.of(36, 41, 23, 0)));
        assertThat(bar(picture, Corner.SRE)).isCloseTo(0.41 * 270, offset(3.0));
        assertThat(bar(picture, Corner.INFRA)).isCloseTo(0.36 * 270, offset(3.0));
        assertThat(bar(picture, Corner.DEVOPS)).isCloseTo(0.23 * 270, offset(3.0));
        assertThat(bar(picture, Corner.PLATFORM)).isZero();
    }

    @Nested
    class of_two_and_of_many {
        @Test
        void no_word_is_covered() {
            blends().limit(50).forEach(blend -> {
                assertNoWordIsCovered(drawings.pair(blend, new CornerNumbers(List.of(0, 100, 0, 0))), 10);
                assertNoWordIsCovered(drawings.coverage(new CornerNumbers(List.of(0, 1, 99, 999)), blend), 16);
                assertNoWordIsCovered(drawings.coverage(new CornerNumbers(List.of(99, 2, 12, 99)), blend), 16);
            });
        }

        @Test
        void the_empty_corner_has_an_edge_and_no_other() {
            var shares = new CornerNumbers(List.of(50, 50, 0, 0));
            double without = area(drawings.coverage(new CornerNumbers(List.of(2, 2, 1, 1)), shares), Corner.PLATFORM);
            double with = area(drawings.coverage(new CornerNumbers(List.of(2, 2, 1, 0)), shares), Corner.PLATFORM);
            assertThat(without).isZero();
            assertThat(with).isBetween(400.0, 900.0);
        }

        @Test
        void how_many_there_are_is_written_out() {
            var shares = new CornerNumbers(List.of(50, 50, 0, 0));
            assertThat(drawings.coverage(new CornerNumbers(List.of(2, 1, 0, 12)), shares)
                            .png())
                    .isNotEqualTo(drawings.coverage(new CornerNumbers(List.of(3, 1, 0, 12)), shares)
                            .png());
        }
    }

    private static CornerNumbers pure(Corner corner) {
        return new CornerNumbers(
                Stream.of(Corner.values()).map(each -> each == corner ? 100 : 0).toList());
    }

    private static void assertNoWordIsCovered(Raster picture, int words) {
        assertThat(picture.words()).hasSize(words).allSatisfy(word -> {
            assertThat(new Rectangle(picture.image().getWidth(), picture.image().getHeight()).contains(word))
                    .isTrue();
            assertThat(colouredIn(word, picture))
                    .as("coloured pixels in %s", word)
                    .isZero();
        });
        for (Rectangle one : picture.words()) {
            assertThat(picture.words().stream()
                            .filter(other -> !one.equals(other) && tight(one).intersects(tight(other))))
                    .isEmpty();
        }
    }

    /** Where letters are: a line is higher than they are. */
    private static Rectangle tight(Rectangle line) {
        return new Rectangle(line.x, line.y + 8, line.width, line.height - 12);
    }

    private static int colouredIn(Rectangle line, Raster picture) {
        Rectangle word = tight(line);
        int found = 0;
        for (int y = word.y; y < word.y + word.height; y++) {
            for (int x = word.x; x < word.x + word.width; x++) {
                found += coloured(picture.pixel(x, y)) ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean coloured(int pixel) {
        int red = pixel >> 16 & 0xff;
        int green = pixel >> 8 & 0xff;
        int blue = pixel & 0xff;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > COLOURED;
    }

    /** How many pixels of the left part the corner's colour covers; one on an edge counts for its part. */
    private static double area(Raster picture, Corner corner) {
        double area = 0;
        int left = corner.left() ? 0 : 166;
        int top = corner.top() ? 0 : 196;
        for (int y = top; y < top + 196; y++) {
            for (int x = left; x < left + 166; x++) {
                area += covered(picture.pixel(x, y), corner);
            }
        }
        return area;
    }

    /** In the corner's own quarter the faint one lies behind it. */
    private static double covered(int pixel, Corner corner) {
        int channel = corner == Corner.SRE ? 16 : corner == Corner.PLATFORM ? 16 : corner == Corner.DEVOPS ? 8 : 0;
        double from = Colours.FAINT >> channel & 0xff;
        double to = corner.colour() >> channel & 0xff;
        return coloured(pixel) ? Math.min(((pixel >> channel & 0xff) - from) / (to - from), 1) : 0;
    }

    /** How wide the corner's bar is, by the row of pixels through its middle. */
    private static double bar(Raster picture, Corner corner) {
        BufferedImage image = picture.image();
        return IntStream.range(0, image.getHeight())
                .mapToLong(y -> IntStream.range(TABLE, image.getWidth())
                        .filter(x -> picture.pixel(x, y) == corner.colour())
                        .count())
                .max()
                .orElse(0);
    }

    /** How many rows of pixels the letters of a word take. */
    private static long letters(Raster picture, Rectangle word) {
        return IntStream.range(word.y, word.y + word.height)
                .filter(y ->
                        IntStream.range(word.x, word.x + word.width).anyMatch(x -> (picture.pixel(x, y) & 0xff) > 100))
                .count();
    }

    private static long ink(Raster picture, int top, int bottom) {
        return IntStream.range(top, bottom)
                .mapToLong(y -> IntStream.range(0, TABLE)
                        .filter(x -> picture.pixel(x, y) == Colours.INK)
                        .count())
                .sum();
    }
}
