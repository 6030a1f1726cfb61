package dev.whichrole.server;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The map of the four roles with dots on it, as a PNG of 640 by 700. Dots are set pixel by pixel: that needs neither
 * fonts nor a graphics environment, which a server's Java often lacks. Not for use by several threads at a time.
 */
final class MapPicture {
    /** The dot sits on a grid of so many steps each way, 0 at the left and top. */
    static final int STEPS = 20;

    /** The map's viewBox: where the corners' centres are, and how far apart. */
    private static final int LEFT = 170;

    private static final int TOP = 190;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 320;

    private static final double DOT = 13;
    private static final double RING = 18;
    private static final double EDGE = 20;
    private static final double TEAM_DOT = 7;
    private static final double TEAM_MORE = 3;
    private static final double TEAM_RING = 2;
    private static final int INK = 0xff1d1c1d;
    private static final int WHITE = 0xffffffff;

    private final byte[] png;
    private @Nullable BufferedImage map;

    /** A picture on this map of 1280 by 1400. Nothing is drawn yet. */
    MapPicture(byte[] png) {
        this.png = png;
    }

    /** The map with a dot at these steps of the grid, each from 0 to {@link #STEPS}. */
    byte[] at(int x, int y) {
        BufferedImage picture = copy(background());
        double centreX = LEFT + (double) x * WIDTH / STEPS;
        double centreY = TOP + (double) y * HEIGHT / STEPS;
        disc(picture, centreX, centreY, EDGE, INK);
        disc(picture, centreX, centreY, RING, WHITE);
        disc(picture, centreX, centreY, DOT, INK);
        return encoded(picture);
    }

    /** The map with dots where a team's people stand, larger where several do; row by row, each from 0 to 3. */
    byte[] ofTeam(int[] counts) {
        BufferedImage picture = copy(background());
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] > 0) {
                int column = place % (STEPS + 1);
                int row = place / (STEPS + 1);
                double centreX = LEFT + (double) column * WIDTH / STEPS;
                double centreY = TOP + (double) row * HEIGHT / STEPS;
                double dot = TEAM_DOT + TEAM_MORE * (counts[place] - 1);
                disc(picture, centreX, centreY, dot + TEAM_RING, WHITE);
                disc(picture, centreX, centreY, dot, INK);
            }
        }
        return encoded(picture);
    }

    /** Decoded when first needed, because most starts of the bot never need it. */
    private BufferedImage background() {
        BufferedImage known = map;
        if (known == null) {
            known = halved(decoded(png));
            map = known;
        }
        return known;
    }

    private static BufferedImage copy(BufferedImage image) {
        return new BufferedImage(image.getColorModel(), image.copyData(null), false, null);
    }

    /** Each pixel is the mean of four. */
    private static BufferedImage halved(BufferedImage large) {
        var half = new BufferedImage(large.getWidth() / 2, large.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < half.getHeight(); y++) {
            for (int x = 0; x < half.getWidth(); x++) {
                half.setRGB(x, y, mean(large.getRGB(2 * x, 2 * y, 2, 2, null, 0, 2)));
            }
        }
        return half;
    }

    private static int mean(int[] pixels) {
        int mean = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int sum = 0;
            for (int pixel : pixels) {
                sum += (pixel >>> shift) & 0xff;
            }
            mean |= (sum / pixels.length) << shift;
        }
        return mean;
    }

    /** Covers what lies within the radius; a pixel on the rim is covered in part, so that the rim looks smooth. */
    private static void disc(BufferedImage image, double centreX, double centreY, double radius, int colour) {
        for (int y = (int) (centreY - radius - 1); y <= centreY + radius + 1; y++) {
            for (int x = (int) (centreX - radius - 1); x <= centreX + radius + 1; x++) {
                double inside = radius + 0.5 - Math.hypot(x + 0.5 - centreX, y + 0.5 - centreY);
                image.setRGB(x, y, blend(image.getRGB(x, y), colour, Math.min(Math.max(inside, 0), 1)));
            }
        }
    }

    private static int blend(int below, int above, double cover) {
        int blended = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int from = (below >>> shift) & 0xff;
            int to = (above >>> shift) & 0xff;
            blended |= (int) Math.round(from + (to - from) * cover) << shift;
        }
        return blended;
    }

    private static BufferedImage decoded(byte[] png) {
        try {
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException("the map cannot be read", e);
        }
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the map cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
