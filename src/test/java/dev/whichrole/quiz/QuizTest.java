package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.content.HandbookContent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuizTest {
    @Test
    void an_invitation_says_who_asks_and_how_long_it_takes() {
        assertThat(Transcript.of(Runs.QUIZ.invitation(Optional.of("Ana")))).isEqualTo("""
                Ana asks: which of the four are you?
                Infra, SRE, DevOps or platform. Five short scenes, about two minutes, and a blend at the end instead of a label.
                (Anyone may join. Here, your run sits in the thread below. Privately, only you see it.)
                [Take it here] quiz.start
                [Take it privately] quiz.start
                """);
    }

    @Nested
    class a_run {
        private final Step.Show start = Runs.QUIZ.start(Runs.ANA, 7);

        @Test
        void begins_with_where_the_person_is() {
            assertThat(Transcript.of(start.answer())).isEqualTo("""
                    Where are you now?
                    (Five scenes follow, picked to fit.)
                    [Learning the ropes] quiz.level
                    [Owning a system] quiz.level
                    [Setting direction] quiz.level
                    [I am the whole department] quiz.level
                    [Stop] quiz.stop
                    """);
        }

        @Test
        void asks_in_its_title_and_each_answer_is_a_button() {
            assertThat(Transcript.of(Runs.shown(Runs.run(Runs.ANA, 7, Standing.MID, List.of(1)))))
                    .isEqualTo("""
                            You lend your flat to friends for a month. What do you leave on the table?
                            (2 of 5. No trick in this one either.)
                            [Two recipes that always work in this kitchen] quiz.answer
                            [A note on how to reset whatever they touch] quiz.answer
                            [A drawing of every fuse, tap and pipe] quiz.answer
                            [A list of the noises that are harmless] quiz.answer
                            [Back] quiz.back
                            [Stop] quiz.stop
                            """);
        }

        @ParameterizedTest
        @EnumSource
        void ends_after_five_answers(Standing standing) {
            var profile = Runs.profile(Runs.run(Runs.ANA, 7, standing, List.of(1, 2, 3, 4, 1)));
            assertThat(profile.standing()).isEqualTo(standing);
            assertThat(profile.answers()).hasSize(5);
            assertThat(profile.counted()).isFalse();
            assertThat(profile.takenAt()).isEqualTo(Runs.NOON);
        }

        @Test
        void goes_back_step_by_step_to_its_beginning() {
            var third = Runs.shown(Runs.run(Runs.ANA, 7, Standing.MID, List.of(1, 2)));
            var second = Runs.shown(Runs.press(third, QuizAction.BACK, 1, Runs.ANA));
            var first = Runs.shown(Runs.press(second, QuizAction.BACK, 1, Runs.ANA));
            assertThat(second).isEqualTo(Runs.shown(Runs.run(Runs.ANA, 7, Standing.MID, List.of(1))));
            assertThat(first).isEqualTo(Runs.shown(Runs.run(Runs.ANA, 7, Standing.MID, List.of())));
            assertThat(Runs.press(first, QuizAction.BACK, 1, Runs.ANA)).isEqualTo(start);
        }

        @Test
        void stops_kindly_and_resumes_where_it_was() {
            var third = Runs.shown(Runs.run(Runs.ANA, 7, Standing.MID, List.of(1, 2)));
            var stopped = Runs.shown(Runs.press(third, QuizAction.STOP, 1, Runs.ANA));
            assertThat(Transcript.of(stopped)).isEqualTo("""
                    Stopped. A fair call.
                    The button below remembers where you were: 3 of 5. I have stored nothing.
                    [Resume] quiz.resume
                    [Start over] quiz.start
                    """);
            assertThat(Runs.shown(Runs.press(stopped, QuizAction.RESUME, 1, Runs.ANA)))
                    .isEqualTo(third);
        }

        @Test
        void stops_before_the_first_question_too() {
            var stopped = Runs.shown(Runs.press(start.answer(), QuizAction.STOP, 1, Runs.ANA));
            assertThat(Runs.press(stopped, QuizAction.RESUME, 1, Runs.ANA)).isEqualTo(start);
        }

        @Test
        void gives_the_same_step_for_the_same_click_on_any_machine() {
            var elsewhere = Runs.EXAMPLES.quiz(HandbookContent.read().handbook());
            var value = Runs.choice(start.answer(), QuizAction.LEVEL, 3).value();
            var step = Runs.QUIZ.click(value, Runs.ANA, Runs.NOON);
            assertThat(Runs.QUIZ.click(value, Runs.ANA, Runs.NOON)).isEqualTo(step);
            assertThat(elsewhere.click(value, Runs.ANA, Runs.NOON.plus(Duration.ofDays(1))))
                    .isEqualTo(step);
        }

        @Test
        void differs_between_people_and_between_seeds() {
            var scenes = Stream.concat(
                            Stream.of(Runs.ANA, Runs.BEN).map(person -> Runs.run(person, 7, Standing.MID, List.of())),
                            Stream.of(8L, 9L, 10L).map(seed -> Runs.run(Runs.ANA, seed, Standing.MID, List.of())))
                    .map(step -> Runs.shown(step).parts())
                    .distinct();
            assertThat(scenes).hasSizeGreaterThan(3);
        }

        @Test
        void shows_a_different_line_at_each_step() {
            assertThat(Stream.of(0, 1, 2, 3, 4)
                            .map(answers -> Runs.run(
                                    Runs.ANA,
                                    7,
                                    Standing.MID,
                                    List.of(1, 1, 1, 1, 1).subList(0, answers)))
                            .map(step -> Runs.shown(step).parts().get(0))
                            .map(part -> ((Part.Note) part).text().substring("1 of 5. ".length())))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class a_click_by_someone_else {
        @Test
        void changes_nothing_and_names_the_owner() {
            var page = Runs.shown(Runs.run(Runs.ANA, 7, Standing.MID, List.of(1)));
            assertThat(page.choices())
                    .allSatisfy(choice -> assertThat(Runs.QUIZ.click(choice.value(), Runs.BEN, Runs.NOON))
                            .isEqualTo(new Step.NotYours(Runs.ANA)));
        }

        @Test
        void leads_to_a_run_of_their_own() {
            var fresh = Runs.QUIZ.startOfTheirOwn(Optional.of("Ana"), Runs.BEN, 3);
            assertThat(fresh.answer().title()).isEqualTo("This run is Ana's. One of your own starts below.");
            assertThat(Transcript.of(fresh.answer()))
                    .contains("Where are you now?\n(Five scenes follow, picked to fit.)\n[Learning the ropes]");
            assertThat(Runs.press(fresh.answer(), QuizAction.LEVEL, 1, Runs.BEN))
                    .isEqualTo(Runs.run(Runs.BEN, 3, Standing.JUNIOR, List.of()));
        }

        @Test
        void needs_no_name() {
            assertThat(Runs.QUIZ
                            .startOfTheirOwn(Optional.empty(), Runs.BEN, 3)
                            .answer()
                            .title())
                    .isEqualTo("This run is somebody else's. One of your own starts below.");
        }
    }

    @Test
    void a_click_from_another_version_offers_a_new_start() {
        assertThat(Stream.of("0.abcd.T1.UANA.7.m.s.r", "", "here", "1.k3f9.T1.UANA.7.m.s.r"))
                .allSatisfy(value -> assertThat(Runs.QUIZ.click(value, Runs.ANA, Runs.NOON))
                        .isInstanceOfSatisfying(
                                Step.Outdated.class,
                                outdated -> assertThat(Transcript.of(outdated.answer()))
                                        .isEqualTo("""
                                                This quiz is from an older version. Start again and I will keep up.
                                                The questions have changed since that message was posted, so its buttons no longer fit them.
                                                [Start again] quiz.start
                                                """)));
    }

    @Test
    void whatever_is_pressed_leads_on_and_every_value_stays_short() {
        var random = new SplittableRandom(11);
        for (int run = 0; run < 300; run++) {
            Step step = Runs.QUIZ.start(Runs.ANA, random.nextLong());
            for (int click = 0; click < 30 && step instanceof Step.Show show; click++) {
                var choice = Runs.any(random, show.answer().choices().toArray(new Choice[0]));
                assertThat(choice.value()).hasSizeLessThan(300);
                step = choice.action().equals(QuizAction.START.id())
                        ? Runs.QUIZ.start(Runs.ANA, random.nextLong())
                        : Runs.QUIZ.click(choice.value(), Runs.ANA, Runs.NOON);
            }
            assertThat(step).isInstanceOfAny(Step.Show.class, Step.Finished.class);
        }
    }
}
