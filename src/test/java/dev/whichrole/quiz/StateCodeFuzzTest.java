package dev.whichrole.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any bytes as a button's value. The build replays the seeds beside the test resources; with {@code JAZZER_FUZZ=1},
 * {@code -Dtest=StateCodeFuzzTest} and {@code -Djazzer.hooks=true} it searches on from there.
 */
class StateCodeFuzzTest {
    /** The edition in the seeds, which outlive the questions of today. */
    private static final String EDITION = "k3f9";

    private static final StateCode CODE = new StateCode(EDITION);

    @FuzzTest(maxDuration = "1m")
    void any_value_is_read_or_refused(byte[] bytes) {
        var value = new String(bytes, UTF_8);
        CODE.decode(value).ifPresent(state -> assertThat(CODE.encode(state)).isEqualTo(value));
        var today = value.replace(EDITION, Runs.EXAMPLES.banks().edition());
        assertThat(Runs.QUIZ.click(today, Runs.ANA, Runs.NOON)).isNotNull();
    }
}
