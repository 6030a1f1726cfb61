package dev.whichrole.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.PictureAddress;
import dev.whichrole.handbook.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PicturesTest {
    private static final Pattern LOADED_FOR_FONTS =
            Pattern.compile(" (sun\\.font\\.|java\\.awt\\.Font |\\S*\\.(Sun|Headless)GraphicsEnvironment )");
    private static final Map<Role, Integer> SHARES =
            Map.of(Role.INFRA, 36, Role.SRE, 41, Role.DEVOPS, 23, Role.PLATFORM, 0);

    private final Pictures pictures = new Pictures();

    /** Everything that answers may show. */
    static Stream<String> addresses() {
        var pairs = Stream.of(Role.values())
                .flatMap(one -> Stream.of(Role.values())
                        .filter(other -> one != other)
                        .map(other -> PictureAddress.compare(List.of(one, other))));
        var ladders = Stream.of(Role.values()).map(PictureAddress::ladder);
        var one = Stream.of(
                PictureAddress.map(),
                PictureAddress.train(),
                PictureAddress.blend(SHARES),
                PictureAddress.pair(SHARES, Map.of(Role.SRE, 100)),
                PictureAddress.coverage(Map.of(Role.INFRA, 3, Role.SRE, 120), SHARES),
                PictureAddress.compare(List.of(Role.PLATFORM, Role.SRE, Role.INFRA)));
        return Stream.of(pairs, ladders, one).flatMap(all -> all);
    }

    private BufferedImage picture(String address) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pictures.at("/" + address).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void is_there_small_enough_to_fetch_and_on_a_ground_that_suits_light_and_dark(String address) throws IOException {
        var picture = picture(address);
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isBetween(290, 700);
        assertThat(pictures.at("/" + address).orElseThrow()).hasSizeLessThan(100_000);
        assertThat(picture.getRGB(0, 0) >>> 24).as("round corners").isLessThan(40);
        assertThat(brightness(picture)).as("mean brightness").isBetween(25.0, 90.0);
    }

    /** Of 255. A white page has 255, and glares in the dark; a black one has nothing. */
    private static double brightness(BufferedImage picture) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int pixel = picture.getRGB(x, y);
                sum += ((pixel >> 16 & 0xff) * 299 + (pixel >> 8 & 0xff) * 587 + (pixel & 0xff) * 114) / 1000;
            }
        }
        return sum / (double) (picture.getWidth() * picture.getHeight());
    }

    @Test
    void is_drawn_once() {
        var path = "/" + PictureAddress.blend(SHARES);
        assertThat(pictures.at(path).orElseThrow()).isSameAs(pictures.at(path).orElseThrow());
    }

    @Test
    void fades_the_corners_that_are_not_compared() throws IOException {
        var two = picture(PictureAddress.compare(List.of(Role.INFRA, Role.SRE)));
        var other = picture(PictureAddress.compare(List.of(Role.DEVOPS, Role.PLATFORM)));
        assertThat(two.getRGB(55, 95)).isEqualTo(0xff0072b2);
        assertThat(other.getRGB(55, 95)).isNotEqualTo(0xff0072b2);
        assertThat(other.getRGB(585, 95)).isEqualTo(0xffcc79a7);
        assertThat(two.getRGB(585, 95)).isNotEqualTo(0xffcc79a7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pictures/blend/36-41-23.png",
                "/pictures/blend/36-41-23-1.png",
                "/pictures/blend/36-41-23-0-0.png",
                "/pictures/blend/036-41-23-0.png",
                "/pictures/blend/136--36-0-0.png",
                "/pictures/blend/36-41-23-0.PNG",
                "/pictures/blend/36-41-23-0",
                "/pictures/blend/\u0663\u0666-41-23-0.png",
                "/pictures/blend/99999-41-23-0.png",
                "/pictures/pair/36-41-23-0.png",
                "/pictures/pair/36-41-23-0/1-1-1-1.png",
                "/pictures/team/1-1-1-1/1-1-1-1.png",
                "/pictures/team/1-1-1-1000/25-25-25-25.png",
                "/pictures/compare/infra.png",
                "/pictures/compare/sre-infra.png",
                "/pictures/compare/infra-infra.png",
                "/pictures/compare/infra-boss.png",
                "/pictures/ladder/boss.png",
                "/pictures/letters.png",
                "/pictures/corners.png",
                "/pictures/",
                "/pictures/../logback.xml"
            })
    void is_nowhere_else(String path) {
        assertThat(pictures.at(path)).isEmpty();
    }

    @Nested
    class as_the_apps_icon {
        @Test
        void is_a_square_of_1024_that_slack_takes() throws IOException {
            var icon = picture("pictures/icon.png");
            assertThat(icon.getWidth()).isEqualTo(1024);
            assertThat(icon.getHeight()).isEqualTo(1024);
            assertThat(icon.getRGB(0, 0)).as("no transparent corner").isEqualTo(0xff1e2228);
        }

        /** The petals of all four roles, told apart where the icon is as small as in a sidebar. */
        @Test
        void is_distinct_at_20_pixels() throws IOException {
            var icon = picture("pictures/icon.png");
            assertThat(mean(icon, 400, 400)).isEqualTo(0xff0072b2);
            assertThat(mean(icon, 400, 640)).isEqualTo(0xffd55e00);
            assertThat(mean(icon, 640, 640)).isEqualTo(0xff009e73);
            assertThat(mean(icon, 640, 400)).isEqualTo(0xffcc79a7);
        }

        /** Of the 154 by 154 that three pixels of twenty are. */
        private static int mean(BufferedImage icon, int x, int y) {
            assertThat(icon.getRGB(x + 77, y + 77)).isEqualTo(icon.getRGB(x - 77, y - 77));
            return icon.getRGB(x, y);
        }

        @Test
        void is_the_same_in_the_playground_as_in_its_source() throws IOException {
            assertThat(Path.of("src/main/resources/playground/icon.svg"))
                    .hasSameTextualContentAs(Path.of("docs/pictures/icon.svg"));
            assertThat(Files.readString(Path.of("README.md"))).contains("src/main/resources/pictures/icon.png");
        }
    }

    @Nested
    class in_a_bare_java {
        /** Draws in a Java of its own; its log tells what that Java had to load. */
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
            assertThat(said).contains("drawn 640 by 392");
            assertThat(said.stream()
                            .filter(line -> LOADED_FOR_FONTS.matcher(line).find()))
                    .isEmpty();
        }
    }

    /** A program that draws one of each kind. */
    static final class Draws {
        private Draws() {}

        public static void main(String[] args) throws IOException {
            var pictures = new Pictures();
            for (String path : List.of(
                    "/pictures/compare/infra-sre.png",
                    "/pictures/pair/36-41-23-0/0-0-0-100.png",
                    "/pictures/team/1-2-3-0/36-41-23-0.png",
                    "/pictures/blend/36-41-23-0.png")) {
                var picture =
                        ImageIO.read(new ByteArrayInputStream(pictures.at(path).orElseThrow()));
                System.out.println("drawn " + picture.getWidth() + " by " + picture.getHeight());
            }
        }
    }
}
