package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileTest {
    @Test
    void all_ways_to_answer_end_in_200_blends_at_most() {
        assertThat(Stream.of(1L, 2L, 3L)
                        .flatMap(seed ->
                                Runs.everyWay().stream().map(way -> Runs.answering(Runs.ANA, seed, Standing.MID, way)))
                        .map(Profile::shares)
                        .distinct())
                .hasSizeBetween(100, 200);
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
}
