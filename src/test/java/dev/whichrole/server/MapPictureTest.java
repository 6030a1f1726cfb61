package dev.whichrole.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The map with dots")
@Tag("slow")
class MapPictureTest {
    private static final int INK = 0xff1d1c1d;
    private static final int WHITE = 0xffffffff;

    private static final Pattern LOADED_FOR_FONTS =
            Pattern.compile(" (sun\\.font\\.|java\\.awt\\.Font |\\S*\\.(Sun|Headless)GraphicsEnvironment )");

    private final Pictures pictures = new Pictures();

    private BufferedImage at(int x, int y) throws IOException {
        byte[] png = pictures.at("/pictures/map/" + x + "/" + y + ".png").orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 170, 190", "20, 0, 470, 190", "0, 20, 170, 510", "20, 20, 470, 510", "10, 10, 320, 350"})
    void has_it_where_the_corners_and_the_middle_are(int x, int y, int pixelX, int pixelY) throws IOException {
        BufferedImage picture = at(x, y);
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(700);
        assertThat(picture.getRGB(pixelX, pixelY)).isEqualTo(INK);
        assertThat(picture.getRGB(pixelX + 15, pixelY)).isEqualTo(WHITE);
        assertThat(picture.getRGB(pixelX, pixelY - 16)).isEqualTo(WHITE);
        assertThat(picture.getRGB(pixelX - 19, pixelY)).isEqualTo(INK);
    }

    @Test
    void is_otherwise_the_map() throws IOException {
        BufferedImage one = at(0, 0);
        BufferedImage other = at(20, 20);
        assertThat(IntStream.range(0, 640 * 700)
                        .filter(i -> one.getRGB(i % 640, i / 640) != other.getRGB(i % 640, i / 640)))
                .hasSizeBetween(1_000, 4_000)
                .allMatch(i ->
                        Math.hypot(i % 640 - 170, i / 640 - 190) < 22 || Math.hypot(i % 640 - 470, i / 640 - 510) < 22);
    }

    @Test
    void is_light_enough_to_fetch() {
        assertThat(pictures.at("/pictures/map/13/4.png").orElseThrow()).hasSizeBetween(10_000, 120_000);
    }

    @Test
    void is_drawn_once() {
        assertThat(pictures.at("/pictures/map/3/4.png").orElseThrow())
                .isSameAs(pictures.at("/pictures/map/3/4.png").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pictures/map/21/0.png",
                "/pictures/map/0/21.png",
                "/pictures/map/-1/0.png",
                "/pictures/map/01/0.png",
                "/pictures/map/1/00.png",
                "/pictures/map/1.5/0.png",
                "/pictures/map/1/0.PNG",
                "/pictures/map/1/0.png/",
                "/pictures/map/1/0",
                "/pictures/map/99999999999/0.png",
                "/pictures/map/\u0661/0.png",
                "/pictures/map//0.png"
            })
    void is_nowhere_else(String path) {
        assertThat(pictures.at(path)).isEmpty();
    }

    @Nested
    class with_a_teams_dots {
        private static final String EMPTY = "A".repeat(148);

        @Test
        void has_each_where_it_belongs_and_larger_where_there_are_more() throws IOException {
            var picture = ImageIO.read(new ByteArrayInputStream(
                    pictures.at("/pictures/team/wA" + "A".repeat(146) + ".png").orElseThrow()));
            // "w" and "A" make the byte 0b11000000: three people at the fourth place, none at the first three.
            assertThat(picture.getRGB(170 + 3 * 15, 190)).isEqualTo(INK);
            assertThat(picture.getRGB(170 + 3 * 15 + 11, 190)).isEqualTo(INK);
            assertThat(picture.getRGB(470, 510)).isNotEqualTo(INK);
        }

        @Test
        void is_the_map_where_there_are_none() throws IOException {
            assertThat(pictures.at("/pictures/team/" + EMPTY + ".png")).isPresent();
        }

        @ParameterizedTest
        @ValueSource(ints = {147, 149, 0, 4_000})
        void is_nowhere_else(int letters) {
            assertThat(pictures.at("/pictures/team/" + "A".repeat(letters) + ".png"))
                    .isEmpty();
        }
    }

    @Nested
    class in_a_bare_java {
        /** Draws one in a Java of its own; its log tells what that Java had to load. */
        @Test
        void needs_no_fonts_and_no_graphics_environment() throws Exception {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.awt.headless=true",
                            "-Xlog:class+load:stdout",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Draws.class.getName())
                    .redirectErrorStream(true)
                    .start();
            List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said).contains("drawn 640 by 700");
            assertThat(said.stream()
                            .filter(line -> LOADED_FOR_FONTS.matcher(line).find()))
                    .isEmpty();
        }
    }

    /** A program that draws one. */
    static final class Draws {
        private Draws() {}

        public static void main(String[] args) throws IOException {
            byte[] png = new Pictures().at("/pictures/map/13/4.png").orElseThrow();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            System.out.println("drawn " + picture.getWidth() + " by " + picture.getHeight());
        }
    }
}
