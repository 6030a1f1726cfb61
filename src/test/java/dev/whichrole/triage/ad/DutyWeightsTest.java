package dev.whichrole.triage.ad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.triage.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyWeightsTest {
    private static final Language LANGUAGE = new Language();
    private static final DutyWeights WEIGHTS =
            new DutyWeights(List.of("bias|0 0 0 0 100 0", "error budget|0 300 0 0 0 0", "pixel|0 0 0 0 0 300"));

    private static Speech hear(String text) {
        return WEIGHTS.hear(new Passage(LANGUAGE.stems(text), Section.DUTIES));
    }

    @Test
    void unknown_words_say_nothing_however_many() {
        assertThat(hear("We are very fond of our colleagues and their bicycles").said())
                .containsOnly(0);
    }

    @Test
    void neighbours_are_known_with_grammar_between_them() {
        assertThat(DutyWeights.findings(LANGUAGE.stems("the error of our budget")))
                .containsExactly("error", "error budget", "budget");
        assertThat(hear("spend the error and the budget").said()[1]).isGreaterThan(0.5);
    }

    @Test
    void what_stands_twice_in_a_passage_is_heard_once() {
        assertThat(hear("an error budget, then another error budget").said())
                .isEqualTo(hear("an error budget").said());
    }

    @Test
    void another_trade_is_a_side_of_its_own() {
        assertThat(hear("push a pixel").said()[DutyWeights.OTHER]).isGreaterThan(0.5);
    }

    @Test
    void a_line_without_six_numbers_is_refused() {
        assertThatThrownBy(() -> new DutyWeights(List.of("bias|0 0 0 0 100"))).hasMessageContaining("6 numbers");
    }
}
