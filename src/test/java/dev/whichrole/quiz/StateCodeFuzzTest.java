package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;

/**
 * Any text as a button's value. The build replays the seeds beside the test resources; with {@code JAZZER_FUZZ=1} and
 * {@code -Dtest=StateCodeFuzzTest} it searches on from there.
 */
class StateCodeFuzzTest {
    private static final StateCode CODE = new StateCode("k3f9");

    @FuzzTest(maxDuration = "1m")
    void any_value_is_read_or_refused_and_what_is_read_is_written_the_same(
            @NotNull @WithUtf8Length(max = 300) String value) {
        if (CODE.decode(value) instanceof Decoded.Run run) {
            assertThat(CODE.encode(run.state())).isEqualTo(value);
        }
        assertThat(Runs.QUIZ.click(value, Runs.ANA, Runs.NOON)).isNotNull();
    }
}
