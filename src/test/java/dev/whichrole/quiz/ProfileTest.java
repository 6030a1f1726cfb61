package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
    @ParameterizedTest
    @CsvSource({"INFRA, -1, -1", "SRE, -1, 1", "DEVOPS, 1, 1", "PLATFORM, 1, -1"})
    void a_pure_role_sits_in_its_corner(Role role, double x, double y) {
        assertThat(profile(role, role).position()).isEqualTo(new Position(x, y));
    }

    @Test
    void opposite_corners_in_equal_parts_meet_in_the_middle() {
        assertThat(profile(Role.INFRA, Role.DEVOPS).position()).isEqualTo(new Position(0, 0));
    }

    @Test
    void two_neighbours_meet_on_their_common_side() {
        assertThat(profile(Role.SRE, Role.INFRA).position()).isEqualTo(new Position(-1, 0));
    }

    @Test
    void every_way_to_answer_stays_on_the_map() {
        assertThat(Runs.everyWay())
                .allSatisfy(way -> assertThat(
                                Runs.answering(Runs.ANA, 1, Standing.MID, way).position())
                        .satisfies(at -> assertThat(at.x()).isBetween(-1.0, 1.0))
                        .satisfies(at -> assertThat(at.y()).isBetween(-1.0, 1.0)));
    }

    @ParameterizedTest
    @CsvSource({"-1, -1, 0/0", "1, 1, 20/20", "0, 0, 10/10", "0.28, -0.64, 13/4", "-0.01, 0.04, 10/10"})
    void a_place_has_its_picture_at_the_nearest_step(double x, double y, String place) {
        assertThat(new Position(x, y).picture()).isEqualTo("pictures/map/" + place + ".png");
    }

    @ParameterizedTest
    @CsvSource({"1.01, 0", "0, -1.01", "NaN, 0"})
    void a_place_off_the_map_is_refused(double x, double y) {
        assertThatThrownBy(() -> new Position(x, y)).hasMessageContaining("from -1 to 1");
    }

    @Test
    void all_ways_to_answer_need_no_more_pictures_than_are_kept() {
        assertThat(Stream.of(1L, 2L, 3L)
                        .flatMap(seed ->
                                Runs.everyWay().stream().map(way -> Runs.answering(Runs.ANA, seed, Standing.MID, way)))
                        .map(profile -> profile.position().picture())
                        .distinct())
                .hasSizeLessThanOrEqualTo(144);
    }

    @ParameterizedTest
    @CsvSource({"-1, LEAST", "-0.61, LEAST", "-0.5, LESS", "0, MIDDLE", "0.28, MORE", "0.61, MOST", "1, MOST"})
    void a_coordinate_has_a_grade(double coordinate, Position.Grade grade) {
        assertThat(Position.Grade.of(coordinate)).isEqualTo(grade);
    }

    @Test
    void answers_that_do_not_make_a_whole_are_refused() {
        var half = List.of(new Given("q", Role.SRE, 50));
        assertThatThrownBy(() -> new Profile(Runs.ANA, Standing.MID, half, false, Runs.NOON))
                .hasMessageContaining("50 percent");
    }

    @Test
    void the_whole_department_is_asked_at_mid_level() {
        var roles = List.of(Role.SRE, Role.SRE, Role.SRE, Role.SRE, Role.SRE);
        var profile = Runs.answering(Runs.ANA, 1, Standing.WHOLE, roles);
        assertThat(profile.wholeDepartment()).isTrue();
        assertThat(profile.level()).isEqualTo(Level.MID);
    }

    private static Profile profile(Role one, Role other) {
        var halves = List.of(new Given("q1", one, 50), new Given("q2", other, 50));
        return new Profile(Runs.ANA, Standing.MID, halves, false, Runs.NOON);
    }
}
