package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateCodeTest {
    private static final StateCode CODE = new StateCode("k3f9");
    private static final QuizState THIRD =
            new QuizState(Runs.ANA, 12345, Optional.of(Standing.MID), List.of(Role.SRE, Role.DEVOPS), false);

    @Test
    void a_value_is_readable_and_short() {
        assertThat(CODE.encode(THIRD)).isEqualTo("1.k3f9.T1.UANA.9ix.m.sd.r");
    }

    @Test
    void whatever_is_encoded_decodes_to_the_same_state_and_stays_short() {
        var random = new SplittableRandom(4);
        Stream.generate(() -> Runs.randomState(random)).limit(20_000).forEach(state -> {
            var value = CODE.encode(state);
            assertThat(value).hasSizeLessThanOrEqualTo(StateCode.LONGEST);
            assertThat(CODE.decode(value)).hasValue(state);
        });
    }

    @Test
    void different_states_have_different_values() {
        var random = new SplittableRandom(5);
        var states = Stream.generate(() -> Runs.randomState(random))
                .limit(5_000)
                .distinct()
                .toList();
        assertThat(states.stream().map(CODE::encode)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.k3f9.T1.UANA.9ix.m.sd.r",
                "0.k3f9.T1.UANA.9ix.m.sd.r",
                "17.something else entirely",
                "1.zzzz.T1.UANA.9ix.m.sd.r"
            })
    void another_version_or_edition_is_not_read(String value) {
        assertThat(CODE.decode(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1",
                "here",
                ".......",
                "1.k3f9.T1.UANA.9ix.m.sdsdsd.r",
                "1.k3f9.T1.UANA.9ix.m.sdsds.x",
                "1.k3f9.T1.UANA.9ix.-.sd.r",
                "1.k3f9.T1.UANA.9ix.q.sd.r",
                "1.k3f9.T1.UANA.9ix.m.sq.r",
                "1.k3f9.T1.UANA.9ix.m.sd.y",
                "1.k3f9.T1.UANA.9ix.m.sd",
                "1.k3f9.T1.UANA.9ix.m.sd.r.",
                "1.k3f9.T1.UANA.9ix.m.sd.r\n",
                " 1.k3f9.T1.UANA.9ix.m.sd.r",
                "1.k3f9.T1.UANA.09ix.m.sd.r",
                "1.k3f9.T1.UANA.9IX.m.sd.r",
                "1.k3f9.T1.UANA.-1.m.sd.r",
                "1.k3f9.T1.UANA.zzzzzzzzzzzzz.m.sd.r",
                "1.k3f9.T1.U ANA.9ix.m.sd.r",
                "1.k3f9.T1..9ix.m.sd.r",
                "1.k3f9.T1.U\u0000.9ix.m.sd.r",
                "1.k3f9.T1.\u0661\u0662.9ix.m.sd.r"
            })
    void a_value_the_bot_never_wrote_is_not_read(String value) {
        assertThat(CODE.decode(value)).isEmpty();
    }

    @Test
    void a_huge_value_is_refused_before_it_is_looked_at() {
        assertThat(CODE.decode("1.".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void a_changed_value_is_refused_or_is_the_very_value_of_what_it_reads_as(String value) {
        assertThat(CODE.decode(value).map(CODE::encode)).isIn(Optional.empty(), Optional.of(value));
    }

    /** Every one-character deletion and doubling, and every replacement by a handful of awkward characters. */
    static Stream<String> mutations() {
        var value = CODE.encode(THIRD);
        return IntStream.range(0, value.length()).boxed().flatMap(i -> {
            var before = value.substring(0, i);
            var after = value.substring(i + 1);
            return Stream.concat(
                    Stream.of(before + after, before + value.charAt(i) + value.charAt(i) + after),
                    Stream.of(".", "0", "9", "r", "x", "s", "-", "Z", " ", "\u0000", "\u00e9", "\ud83d")
                            .map(c -> before + c + after));
        });
    }
}
