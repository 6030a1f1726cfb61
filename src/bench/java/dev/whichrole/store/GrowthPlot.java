package dev.whichrole.store;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/** Series of measurements as lines in a picture, both axes logarithmic. */
final class GrowthPlot {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final int LEFT = 80;
    private static final int RIGHT = 300;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;
    private static final List<Color> COLOURS = List.of(
            new Color(0x1f77b4), new Color(0xd62728), new Color(0x2ca02c), new Color(0x9467bd), new Color(0xff7f0e),
            new Color(0x17becf), new Color(0x7f7f7f));

    private final Graphics2D pen;
    private final double leastX;
    private final double mostX;
    private final double leastY;
    private final double mostY;

    private GrowthPlot(Graphics2D pen, Map<String, Map<Integer, Double>> found) {
        this.pen = pen;
        var all = found.values().stream().flatMap(series -> series.entrySet().stream()).toList();
        this.leastX = Math.floor(all.stream().mapToDouble(point -> Math.log10(point.getKey())).min().orElse(0));
        this.mostX = Math.ceil(all.stream().mapToDouble(point -> Math.log10(point.getKey())).max().orElse(1));
        this.leastY = Math.floor(all.stream().mapToDouble(point -> Math.log10(point.getValue())).min().orElse(0));
        this.mostY = Math.ceil(all.stream().mapToDouble(point -> Math.log10(point.getValue())).max().orElse(1));
    }

    /** The picture as a PNG. */
    static byte[] of(String title, String x, String y, Map<String, Map<Integer, Double>> found) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        var plot = new GrowthPlot(pen, found);
        plot.axes(title, x, y);
        plot.lines(found);
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private int atX(double log) {
        return (int) (LEFT + (log - leastX) / (mostX - leastX) * (WIDTH - LEFT - RIGHT));
    }

    private int atY(double log) {
        return (int) (HEIGHT - BOTTOM - (log - leastY) / (mostY - leastY) * (HEIGHT - TOP - BOTTOM));
    }

    private void axes(String title, String x, String y) {
        for (int log = (int) leastX; log <= mostX; log++) {
            grid(atX(log), atY(leastY), atX(log), atY(mostY));
            pen.drawString(power(log), atX(log) - 12, HEIGHT - BOTTOM + 20);
        }
        for (int log = (int) leastY; log <= mostY; log++) {
            grid(atX(leastX), atY(log), atX(mostX), atY(log));
            pen.drawString(power(log), 20, atY(log) + 5);
        }
        pen.drawString(title + ": " + y + " against " + x, LEFT, 28);
        pen.drawString(x, (WIDTH - RIGHT) / 2, HEIGHT - 15);
    }

    private void grid(int x, int y, int toX, int toY) {
        pen.setColor(new Color(0xdddddd));
        pen.drawLine(x, y, toX, toY);
        pen.setColor(Color.DARK_GRAY);
    }

    private static String power(int log) {
        return log < 0 ? String.format(Locale.ROOT, "%." + -log + "f", Math.pow(10, log)) : String.format(Locale.ROOT, "%,d", (long) Math.pow(10, log));
    }

    private void lines(Map<String, Map<Integer, Double>> found) {
        int number = 0;
        for (var series : found.entrySet()) {
            pen.setColor(COLOURS.get(number % COLOURS.size()));
            pen.setStroke(new BasicStroke(2));
            int beforeX = -1;
            int beforeY = -1;
            for (var point : series.getValue().entrySet()) {
                int x = atX(Math.log10(point.getKey()));
                int y = atY(Math.log10(point.getValue()));
                if (beforeX >= 0) {
                    pen.drawLine(beforeX, beforeY, x, y);
                }
                pen.fillOval(x - 3, y - 3, 7, 7);
                beforeX = x;
                beforeY = y;
            }
            String growth = String.format(Locale.ROOT, "n^%.2f", Growth.exponent(series.getValue()));
            pen.drawString(series.getKey() + "  (" + growth + ")", WIDTH - RIGHT + 15, TOP + 20 + 24 * number++);
        }
    }
}
