package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Train;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often triage is right on the examples it never learnt from. docs/triage.md has the figures these bounds follow. */
@Tag("slow")
class AccuracyTest {
    private static Evaluation heldOut;
    private static Evaluation messages;
    private static Evaluation later;
    private static Evaluation newest;

    @BeforeAll
    static void evaluate() throws IOException {
        heldOut = evaluation("asks", "symptoms", "ads");
        messages = evaluation(Train.FIRST_MESSAGES.toArray(String[]::new));
        later = evaluation(Train.LATER_MESSAGES.toArray(String[]::new));
        newest = evaluation(Train.NEWEST_MESSAGES.toArray(String[]::new));
    }

    private static Evaluation evaluation(String... files) throws IOException {
        return new Evaluation(
                TriageContent.read().triage(),
                Example.own(files).stream()
                        .filter(example -> example.part() == Example.Part.HELD_OUT)
                        .toList());
    }

    @Nested
    class on_messages_held_out {
        @Test
        void the_four_and_none_of_them_are_mostly_right() {
            assertThat(messages.accuracyOfTheFour()).isGreaterThan(0.91);
            assertThat(messages.accuracy(Label.NONE)).isGreaterThan(0.9);
            assertThat(messages.accuracy(Label.SHARED)).isGreaterThan(0.71);
        }

        @Test
        void small_talk_costs_little() {
            assertThat(messages.accuracy("noise")).isGreaterThan(messages.accuracy("plain") - 0.04);
        }

        @Test
        void an_answer_without_a_hedge_can_be_relied_on() {
            assertThat(messages.accuracyWhenSure()).isGreaterThan(0.98);
        }

        @Test
        void fairly_sure_means_nine_in_ten() {
            assertThat(messages.accuracyWhenFairlySure()).isGreaterThan(0.93);
        }
    }

    /** What is each one's and what is all four's is told apart worst, and these were written for that. */
    @Nested
    class on_later_messages_held_out {
        @Test
        void the_four_and_none_of_them_are_mostly_right() {
            assertThat(later.accuracyOfTheFour()).isGreaterThan(0.87);
            assertThat(later.accuracy(Label.NONE)).isGreaterThan(0.91);
            assertThat(later.accuracy(Label.SHARED)).isGreaterThan(0.6);
        }

        @Test
        void an_answer_without_a_hedge_can_be_relied_on() {
            assertThat(later.accuracyWhenSure()).isGreaterThan(0.97);
        }
    }

    /** Chosen where words mislead: not even what is said without a hedge is as sure as it should be. */
    @Nested
    class on_the_newest_messages_held_out {
        @Test
        void four_fifths_of_none_and_three_quarters_of_the_four_are_right() {
            assertThat(newest.accuracy(Label.NONE)).isGreaterThan(0.8);
            assertThat(newest.accuracyOfTheFour()).isGreaterThan(0.74);
        }

        @Test
        void the_hedges_are_in_order() {
            assertThat(newest.accuracyWhenSure()).isGreaterThan(0.9);
            assertThat(newest.accuracyWhenFairlySure()).isBetween(0.75, newest.accuracyWhenSure());
            assertThat(newest.accuracy(true)).isLessThan(newest.accuracyWhenFairlySure());
        }
    }

    @Nested
    class on_examples_held_out {
        @Test
        void asks_are_mostly_right() {
            assertThat(heldOut.accuracy("ask")).isGreaterThan(0.905);
        }

        @Test
        void symptoms_without_any_term_are_mostly_right() {
            assertThat(heldOut.accuracy("sym")).isGreaterThan(0.82);
        }

        @Test
        void ads_are_mostly_right() {
            assertThat(heldOut.accuracy("ad")).isGreaterThan(0.8);
        }

        @Test
        void none_of_the_four_is_recognised() {
            assertThat(heldOut.accuracy(Label.NONE)).isGreaterThan(0.93);
        }

        @Test
        void answers_that_are_not_sure_are_right_less_often() {
            assertThat(heldOut.accuracy(true)).isLessThan(0.82);
            assertThat(heldOut.accuracy(false)).isGreaterThan(0.95);
        }
    }
}
