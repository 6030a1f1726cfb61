package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.whichrole.handbook.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand people who know nothing take the quiz; none of the four may profit. */
class FairnessTest {
    private static final int RUNS = 10_000;

    @ParameterizedTest
    @EnumSource
    void random_answers_favour_no_role(Standing standing) {
        var random = new SplittableRandom(7);
        assertFair(runs(standing, step -> random.nextInt(4)));
    }

    @ParameterizedTest
    @EnumSource
    void always_pressing_the_same_button_favours_no_role(Standing standing) {
        assertFair(runs(standing, step -> 0));
        assertFair(runs(standing, step -> 3));
    }

    @ParameterizedTest
    @EnumSource
    void every_role_can_be_all_of_a_result(Standing standing) {
        for (Role role : Role.values()) {
            var profile = Runs.answering(Runs.ANA, 1, standing, List.of(role, role, role, role, role));
            assertThat(profile.shares()).containsEntry(role, 100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_question_of_a_bank_is_asked(Standing standing) {
        var bank = Runs.CONTENT.banks().of(standing.level());
        var asked = draws(standing)
                .limit(1_000)
                .flatMap(draw -> draw.questions().stream())
                .collect(Collectors.groupingBy(Question::id, Collectors.counting()));
        assertThat(asked.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        bank.questions().stream().map(Question::id).toList());
        assertThat(bank.questions()).allSatisfy(question -> {
            double expected = 1_000.0 * (question.sharp() ? Draw.SHARP : Draw.PLAIN) / alike(bank, question);
            assertThat(asked.getOrDefault(question.id(), 0L) / expected)
                    .as(question.id())
                    .isBetween(0.8, 1.2);
        });
    }

    /** How many questions of the bank a run may draw where it draws this one. */
    private static long alike(Bank bank, Question question) {
        return bank.questions().stream()
                .filter(other -> other.sharp() == question.sharp())
                .count();
    }

    @Test
    void a_run_never_asks_twice_and_shows_each_role_once() {
        assertThat(draws(Standing.MID).limit(1_000)).allSatisfy(draw -> {
            assertThat(draw.questions()).hasSize(5).doesNotHaveDuplicates();
            assertThat(draw.questions()).filteredOn(Question::sharp).hasSize(2);
            assertThat(draw.answers(draw.questions().get(0))).containsExactlyInAnyOrder(Role.values());
        });
    }

    private static List<Tally> runs(Standing standing, Function<Integer, Integer> press) {
        return draws(standing).limit(RUNS).map(draw -> tally(draw, press)).toList();
    }

    private static Tally tally(Draw draw, Function<Integer, Integer> press) {
        return new Tally(draw.given(IntStream.range(0, QuizState.STEPS)
                .mapToObj(i -> draw.answers(draw.questions().get(i)).get(press.apply(i)))
                .toList()));
    }

    /** The runs of different people, each with a seed that differs little from the last. */
    private static Stream<Draw> draws(Standing standing) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i ->
                        QuizState.start(Runs.person("U" + i % 100), i / 100).at(standing))
                .map(state -> new Draw(Runs.CONTENT.banks().of(standing.level()), state));
    }

    private static void assertFair(List<Tally> tallies) {
        Map<Role, Double> wins = new EnumMap<>(Role.class);
        Map<Role, Double> shares = new EnumMap<>(Role.class);
        for (Tally tally : tallies) {
            wins.merge(tally.leader(), tally.tied() ? 0.5 : 1.0, Double::sum);
            wins.merge(tally.neighbour(), tally.tied() ? 0.5 : 0.0, Double::sum);
            tally.shares().forEach((role, share) -> shares.merge(role, share / 100.0, Double::sum));
        }
        for (Role role : Role.values()) {
            assertThat(wins.getOrDefault(role, 0.0) * 100 / RUNS)
                    .as("%s wins", role)
                    .isCloseTo(25, offset(2.0));
            assertThat(shares.getOrDefault(role, 0.0) * 100 / RUNS)
                    .as("%s on average", role)
                    .isCloseTo(25, offset(2.0));
        }
    }
}
