package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TallyTest {
    private static final List<Integer> POINTS = List.of(23, 18, 18, 23, 18);
    private static final List<Tally> ALL =
            Runs.everyWay().stream().map(TallyTest::tally).toList();

    @ParameterizedTest
    @EnumSource
    void always_answering_as_one_role_gives_all_of_it(Role role) {
        var tally = tally(List.of(role, role, role, role, role));
        assertThat(tally.share(role)).isEqualTo(100);
        assertThat(tally.pure()).isTrue();
        assertThat(tally.leader()).isEqualTo(role);
    }

    @Test
    void a_blend_has_a_leader_and_a_neighbour() {
        var tally = tally(List.of(Role.SRE, Role.SRE, Role.SRE, Role.PLATFORM, Role.DEVOPS));
        assertThat(tally.shares()).isEqualTo(Map.of(Role.INFRA, 0, Role.SRE, 59, Role.DEVOPS, 18, Role.PLATFORM, 23));
        assertThat(tally.leader()).isEqualTo(Role.SRE);
        assertThat(tally.neighbour()).isEqualTo(Role.PLATFORM);
        assertThat(tally.decisive()).extracting(Given::points).containsExactly(23, 18);
        assertThat(tally.least()).containsExactly(Role.INFRA);
        assertThat(tally.answersToTip()).isEqualTo(1);
    }

    @Test
    void two_who_tie_are_both_in_front_and_each_has_an_answer_that_decided() {
        var tally = tally(List.of(Role.DEVOPS, Role.DEVOPS, Role.INFRA, Role.INFRA, Role.SRE));
        assertThat(tally.tied()).isTrue();
        assertThat(List.of(tally.leader(), tally.neighbour())).containsExactly(Role.INFRA, Role.DEVOPS);
        assertThat(tally.decisive()).extracting(Given::role).containsExactly(Role.INFRA, Role.DEVOPS);
        assertThat(tally.answersToTip()).isEqualTo(1);
    }

    @Test
    void nobody_next_means_next_door_on_the_map() {
        assertThat(tally(List.of(Role.DEVOPS, Role.DEVOPS, Role.DEVOPS, Role.DEVOPS, Role.DEVOPS))
                        .neighbour())
                .isIn(Role.SRE, Role.PLATFORM);
    }

    @Test
    void shares_always_add_to_100_without_rounding() {
        assertThat(ALL)
                .allSatisfy(tally -> assertThat(tally.shares().values().stream()
                                .mapToInt(share -> share)
                                .sum())
                        .isEqualTo(100));
    }

    @Test
    void never_do_more_than_two_tie_for_the_first_place() {
        assertThat(ALL)
                .allSatisfy(tally -> assertThat(tally.shares().values())
                        .areAtMost(
                                2,
                                new Condition<>(share -> share == tally.share(tally.leader()), "equal to the first")));
    }

    @Test
    void three_answers_for_a_role_always_win() {
        assertThat(ALL)
                .allSatisfy(tally -> assertThat(Arrays.stream(Role.values())
                                .filter(role -> tally.towards(role).size() >= 3))
                        .allSatisfy(role -> {
                            assertThat(tally.leader()).isEqualTo(role);
                            assertThat(tally.tied()).isFalse();
                        }));
    }

    @ParameterizedTest
    @EnumSource
    void what_would_have_tipped_it_is_the_fewest_other_answers_that_put_the_neighbour_alone_in_front(Role neighbour) {
        var winners = ALL.stream()
                .filter(tally -> tally.leader() == neighbour && !tally.tied())
                .toList();
        assertThat(ALL.stream().filter(tally -> tally.neighbour() == neighbour))
                .allSatisfy(tally -> assertThat(tally.answersToTip())
                        .isEqualTo(winners.stream()
                                .mapToInt(other -> changes(tally, other))
                                .min()
                                .orElseThrow()));
    }

    private static int changes(Tally one, Tally other) {
        return (int) IntStream.range(0, POINTS.size())
                .filter(i ->
                        one.answers().get(i).role() != other.answers().get(i).role())
                .count();
    }

    private static Tally tally(List<Role> roles) {
        return new Tally(IntStream.range(0, POINTS.size())
                .mapToObj(i -> new Given("q" + i, roles.get(i), POINTS.get(i)))
                .toList());
    }
}
