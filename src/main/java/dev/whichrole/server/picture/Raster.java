package dev.whichrole.server.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture that is being drawn, pixel by pixel; what lies on an edge is covered in part, so that edges look smooth. Not
 * for use by several threads at a time.
 */
final class Raster {
    private static final int CARD_RADIUS = 18;
    private static final int CARD_EDGE = 2;

    private final BufferedImage image;
    private final int[] pixels;
    private final List<Rectangle> words = new ArrayList<>();

    private Raster(int width, int height) {
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** An empty card with round corners. */
    static Raster card(int width, int height) {
        var raster = new Raster(width, height);
        raster.fill(0, 0, width, height, (x, y) -> roundness(x, y, width, height, CARD_RADIUS), Colours.EDGE);
        raster.fill(
                0,
                0,
                width,
                height,
                (x, y) -> roundness(
                        x - CARD_EDGE,
                        y - CARD_EDGE,
                        width - 2 * CARD_EDGE,
                        height - 2 * CARD_EDGE,
                        CARD_RADIUS - CARD_EDGE),
                Colours.GROUND);
        return raster;
    }

    /** A picture as it is. */
    static Raster of(BufferedImage picture) {
        var raster = new Raster(picture.getWidth(), picture.getHeight());
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), raster.pixels, 0, picture.getWidth());
        return raster;
    }

    /** A copy without words yet, to be drawn on. */
    Raster copy() {
        var copy = new Raster(image.getWidth(), image.getHeight());
        System.arraycopy(pixels, 0, copy.pixels, 0, pixels.length);
        return copy;
    }

    BufferedImage image() {
        return image;
    }

    /** The colour of a pixel, as it is now. */
    int pixel(int x, int y) {
        return pixels[y * image.getWidth() + x];
    }

    /** Where words stand. */
    List<Rectangle> words() {
        return List.copyOf(words);
    }

    /** How much of a pixel a shape covers, from 0 to 1, by the pixel's middle. */
    @FunctionalInterface
    private interface Cover {
        double at(double x, double y);
    }

    private void fill(int left, int top, int right, int bottom, Cover cover, int colour) {
        for (int y = Math.max(top, 0); y < Math.min(bottom, image.getHeight()); y++) {
            for (int x = Math.max(left, 0); x < Math.min(right, image.getWidth()); x++) {
                cover(x, y, cover.at(x + 0.5, y + 0.5), colour);
            }
        }
    }

    private void cover(int x, int y, double share, int colour) {
        if (share > 0) {
            int at = y * image.getWidth() + x;
            pixels[at] = share >= 1 ? colour : Colours.mix(pixels[at], colour, share);
        }
    }

    /** A quarter of a disc in the corner's direction from a place between pixels. Its area is π/4 times radius squared. */
    void quarter(Corner corner, int x, int y, double radius, int colour) {
        quarter(corner, x, y, radius, (atX, atY) -> radius + 0.5 - distance(atX - x, atY - y), colour);
    }

    /** The edge of a quarter of a disc alone, so many pixels wide. */
    void arc(Corner corner, int x, int y, double radius, double width, int colour) {
        quarter(
                corner,
                x,
                y,
                radius,
                (atX, atY) -> width / 2 + 0.5 - Math.abs(distance(atX - x, atY - y) - radius + width / 2),
                colour);
    }

    private void quarter(Corner corner, int x, int y, double radius, Cover cover, int colour) {
        int reach = (int) Math.ceil(radius + 1);
        fill(
                corner.left() ? x - reach : x,
                corner.top() ? y - reach : y,
                corner.left() ? x : x + reach,
                corner.top() ? y : y + reach,
                cover,
                colour);
    }

    /** A bar with round ends. */
    void bar(int x, int y, double width, int height, int colour) {
        if (width > 0) {
            fill(
                    x,
                    y,
                    x + (int) Math.ceil(width) + 1,
                    y + height,
                    (atX, atY) -> roundness(atX - x, atY - y, width, height, Math.min(width, height) / 2),
                    colour);
        }
    }

    /** How much of a pixel a rectangle with round corners covers. */
    private static double roundness(double x, double y, double width, double height, double radius) {
        double awayX = Math.max(Math.abs(x - width / 2) - width / 2 + radius, 0);
        double awayY = Math.max(Math.abs(y - height / 2) - height / 2 + radius, 0);
        return radius + 0.5 - distance(awayX, awayY);
    }

    /** Much faster than what the JDK has for numbers that may overflow. */
    private static double distance(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** Words whose left end and base line are here. */
    void word(Letters.Word word, int x, int baseline, int colour) {
        int top = baseline - Letters.BASELINE;
        for (int row = 0; row < word.height(); row++) {
            for (int column = 0; column < word.width(); column++) {
                cover(x + column, top + row, word.cover(column, row), colour);
            }
        }
        words.add(new Rectangle(x, top, word.width(), word.height()));
    }

    /** The same by their right end. */
    void wordEndingAt(Letters.Word word, int right, int baseline, int colour) {
        word(word, right - word.width(), baseline, colour);
    }

    /** Lets a rectangle fade into the ground; 1 leaves nothing of it. */
    void fade(int x, int y, int width, int height, double share) {
        fill(x, y, x + width, y + height, (atX, atY) -> share, Colours.GROUND);
    }

    byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
