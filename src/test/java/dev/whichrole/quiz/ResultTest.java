package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static final List<Role> MOSTLY_PLATFORM =
            List.of(Role.PLATFORM, Role.INFRA, Role.PLATFORM, Role.PLATFORM, Role.SRE);

    @Nested
    class a_result {
        private final Profile profile = Runs.answering(Runs.ANA, 6, Standing.MID, MOSTLY_PLATFORM);

        @Test
        void is_a_blend_with_its_reasons() {
            assertThat(Transcript.of(Runs.QUIZ.result(profile))).isEqualTo("""
                    59 % platform, 23 % infra. You asked who will live there before you asked about the walls.
                    infra 23, sre 18, devops 0, platform 59
                    Platform Engineer. In the train picture, builds the booking app, so that passengers need not think about tracks.
                    Usually loved for: asking people what they need, then watching what they do
                    Usually annoyed by: the same ticket for the fortieth time, answered with great care
                    Decided by "The money that is left": A designer who makes our forms a pleasure
                    Decided by "The yearly number": Questions that nobody has to ask us any more
                    Nearest neighbour: Infrastructure Engineer, at 23 %. One other answer would have tipped it. For instance, "The empty room next door, for the day we grow" in "The money that is left".
                    [Compare platform with infra] explain.beside
                    [Take it again] quiz.start
                    [Team map] team.show
                    [Count me in the team map] quiz.count
                    [Show in channel] quiz.show
                    """);
        }

        @Test
        void names_two_chairs_when_two_tie() {
            assertThat(Transcript.of(tie(Standing.MID))).isEqualTo("""
                    41 % infra and 41 % DevOps, two chairs. You lay the ground, and you want to see things move on it.
                    infra 41, sre 18, devops 41, platform 0
                    Infrastructure Engineer. In the train picture, lays the tracks. A track is thanked only once it is missing.
                    Usually loved for: bringing it all back from nothing, with one command and a calm face
                    DevOps Engineer. In the train picture, makes the train leave on schedule, every time.
                    Usually loved for: releases so dull that they fit in before lunch
                    Decided by "The neighbour's house": The walls first, even if the money ends there
                    Decided by "The money that is left": A courier who leaves as soon as a box is ready
                    Nearest neighbour: Each other. One other answer would have tipped it. For instance, "Finish one room and move in, dust and all" in "The neighbour's house".
                    [Compare infra with DevOps] explain.beside
                    [Take it again] quiz.start
                    [Team map] team.show
                    [Count me in the team map] quiz.count
                    [Show in channel] quiz.show
                    """);
        }

        @Test
        void of_a_whole_department_is_the_startup_reality() {
            var roles = List.of(Role.SRE, Role.SRE, Role.SRE, Role.DEVOPS, Role.SRE);
            var whole = Runs.QUIZ.result(Runs.answering(Runs.ANA, 6, Standing.WHOLE, roles));
            assertThat(Transcript.of(whole)).startsWith("""
                    You do all four. Your answers: 82 % SRE, 18 % DevOps. You asked why it was slow before you asked when the fix goes out.
                    infra 0, sre 82, devops 18, platform 0
                    The startup reality: one person, four roles, and a title that says DevOps Engineer. When growth asks for two of them at once, what you lean to least is missed first. Today that means infra and platform.
                    """);
        }

        @Test
        void of_a_whole_department_with_one_answer_only_does_not_call_that_all_of_it() {
            var whole = Runs.answering(Runs.ANA, 6, Standing.WHOLE, Collections.nCopies(5, Role.DEVOPS));
            assertThat(Transcript.of(Runs.QUIZ.result(whole)))
                    .startsWith(
                            "You do all four, and every answer went to DevOps. Every time, you followed the change on its way out.\n")
                    .contains("is missed first. Today that means infra, SRE and platform.")
                    .doesNotContain("100 % DevOps", "today, ");
            assertThat(Transcript.of(Runs.QUIZ.shown(whole, "Ana Duarte")))
                    .startsWith("Ana Duarte is a whole department, and every answer went to DevOps.\n");
        }

        @Test
        void has_no_line_with_two_colons() {
            var pages = Stream.of(Standing.values())
                    .flatMap(standing -> Stream.of(MOSTLY_PLATFORM, Collections.nCopies(5, Role.SRE))
                            .map(roles -> Runs.answering(Runs.ANA, 6, standing, roles)))
                    .flatMap(result -> Stream.of(Runs.QUIZ.result(result), Runs.QUIZ.shown(result, "Ana Duarte")))
                    .flatMap(page -> Transcript.of(page).lines());
            assertThat(pages)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(
                                    line.chars().filter(c -> c == ':').count())
                            .isLessThan(2));
        }

        @Test
        void of_one_role_alone_names_the_chair_next_door() {
            var roles = List.of(Role.SRE, Role.SRE, Role.SRE, Role.SRE, Role.SRE);
            assertThat(Transcript.of(Runs.QUIZ.result(Runs.answering(Runs.ANA, 6, Standing.MID, roles))))
                    .contains("100 % SRE. Every time, you asked how it really runs.\n")
                    .contains(
                            "next door on the map, though no answer went there. It would have taken 3 other answers.");
        }

        @Test
        void of_questions_that_have_left_the_bank_still_shows() {
            var old = profile.answers().stream()
                    .map(given -> new Given("gone-" + given.question(), given.role(), given.points()))
                    .toList();
            var result = Runs.QUIZ.result(new Profile(Runs.ANA, Standing.MID, old, false, Runs.NOON));
            assertThat(Transcript.of(result)).startsWith("59 % platform").doesNotContain("Decided by");
        }

        @Test
        void offers_to_leave_the_team_map_to_those_who_are_on_it() {
            var choice = Runs.choice(Runs.QUIZ.result(profile.counted(true)), QuizAction.UNCOUNT, 1);
            assertThat(choice).isEqualTo(new Choice("Take me off the team map", "quiz.uncount", "T1.UANA"));
        }

        @Test
        void compares_with_the_runner_up_in_words_that_could_be_typed() {
            assertThat(Runs.choice(Runs.QUIZ.result(profile), QuizAction.COMPARE, 1))
                    .isEqualTo(new Choice("Compare platform with infra", "explain.beside", "platform vs infra"));
        }

        @Test
        void in_a_channel_speaks_of_its_owner_and_keeps_the_answers_private() {
            assertThat(Transcript.of(Runs.QUIZ.shown(profile, "Ana"))).isEqualTo("""
                    Ana is 59 % platform, 23 % infra.
                    infra 23, sre 18, devops 0, platform 59
                    I told Ana: "You asked who will live there before you asked about the walls."
                    Platform Engineer. In the train picture, builds the booking app, so that passengers need not think about tracks.
                    Usually loved for: asking people what they need, then watching what they do
                    Usually annoyed by: the same ticket for the fortieth time, answered with great care
                    [Find yours] quiz.start
                    """);
        }

        @Test
        void shared_says_what_its_owner_was_told_and_no_more() {
            for (Standing standing : Standing.values()) {
                assertThat(Runs.everyWay())
                        .map(way -> Runs.answering(Runs.ANA, 6, standing, way))
                        .allSatisfy(
                                profile -> assertThat(Runs.QUIZ.result(profile).title())
                                        .endsWith(told(Runs.QUIZ.shown(profile, "Ana"))));
            }
        }

        private static String told(Answer shown) {
            return Transcript.of(shown)
                    .lines()
                    .filter(line -> line.startsWith("I told Ana: "))
                    .map(line -> line.substring("I told Ana: \"".length(), line.length() - 1))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void does_not_begin_its_buttons_with_the_one_that_others_would_see() {
            assertThat(Runs.QUIZ.result(profile).choices())
                    .first()
                    .extracting(Choice::action)
                    .isNotEqualTo("quiz.show");
            assertThat(Runs.QUIZ.result(profile).choices())
                    .last()
                    .extracting(Choice::action)
                    .isEqualTo("quiz.show");
        }

        @Test
        void has_its_picture_right_below_its_title() {
            for (Standing standing : Standing.values()) {
                var result = Runs.QUIZ.result(Runs.answering(Runs.ANA, 6, standing, MOSTLY_PLATFORM));
                assertThat(result.parts()).first().isInstanceOf(Part.Shares.class);
            }
        }

        @Test
        void fits_a_header_and_a_button_whatever_was_answered() {
            for (Standing standing : Standing.values()) {
                assertThat(Runs.everyWay())
                        .extracting(way -> Runs.QUIZ.last(Optional.of(Runs.answering(Runs.ANA, 6, standing, way))))
                        .allSatisfy(answer -> assertThat(answer.title()).hasSizeLessThanOrEqualTo(150))
                        .allSatisfy(answer -> assertThat(answer.choices())
                                .allSatisfy(choice -> assertThat(choice.label()).hasSizeLessThanOrEqualTo(30)));
            }
        }

        private Answer tie(Standing standing) {
            var roles = List.of(Role.DEVOPS, Role.INFRA, Role.DEVOPS, Role.INFRA, Role.SRE);
            return Stream.iterate(1L, seed -> seed + 1)
                    .map(seed -> Runs.answering(Runs.ANA, seed, standing, roles))
                    .filter(found -> found.tally().tied())
                    .findFirst()
                    .map(Runs.QUIZ::result)
                    .orElseThrow();
        }
    }

    @Nested
    class beside_a_colleagues {
        private final Profile mine =
                Runs.answering(Runs.ANA, 6, Standing.MID, MOSTLY_PLATFORM).counted(true);
        private final Profile theirs = Runs.answering(
                        Runs.BEN, 9, Standing.SENIOR, List.of(Role.SRE, Role.SRE, Role.INFRA, Role.SRE, Role.SRE))
                .counted(true);

        @Test
        void says_how_far_apart_the_two_are_and_what_both_lack() {
            assertThat(beside(mine, theirs)).isEqualTo("""
                    You and Ben Okafor sit in opposite corners.
                    (pictures/pair/23-18-0-59/23-77-0-0.png: Two blends side by side. You: 23 % infra, 18 % SRE, 0 % DevOps, 59 % platform. Ben Okafor: 23 % infra, 77 % SRE, 0 % DevOps, 0 % platform.)
                    Furthest apart: Site Reliability Engineer, 18 % against 77 %.
                    Least of all: DevOps Engineer, 0 % between you. Ask a third.
                    """);
            assertThat(beside(mine, mine.counted(true))).isEqualTo("That is you. The two of you agree.\n");
        }

        @Test
        void takes_the_nearer_of_two_chairs() {
            var both = new Profile(
                    Runs.BEN,
                    Standing.MID,
                    List.of(new Given("a", Role.SRE, 50), new Given("b", Role.PLATFORM, 50)),
                    true,
                    Runs.NOON);
            assertThat(beside(mine, both)).startsWith("You and Ben Okafor want the same chair.");
        }

        @Test
        void says_of_a_colleague_who_is_not_on_the_map_as_little_as_of_one_without_a_result() {
            assertThat(beside(mine, theirs.counted(false)))
                    .isEqualTo(Transcript.of(Runs.QUIZ.beside(Optional.of(mine), Optional.empty(), "Ben Okafor")))
                    .doesNotContain("%", "Ben");
        }

        @Test
        void is_for_those_who_are_on_the_map_themselves() {
            assertThat(beside(mine.counted(false), theirs))
                    .startsWith("Count yourself in first.")
                    .doesNotContain("%");
        }

        @Test
        void is_offered_to_them_alone() {
            assertThat(Transcript.of(Runs.QUIZ.result(mine))).contains("[Compare with a colleague] quiz.colleague");
            assertThat(Transcript.of(Runs.QUIZ.result(mine.counted(false)))).doesNotContain("quiz.colleague");
        }

        private static String beside(Profile one, Profile other) {
            return Transcript.of(Runs.QUIZ.beside(Optional.of(one), Optional.of(other), "Ben Okafor"));
        }
    }

    @Nested
    class the_last_result {
        @Test
        void carries_its_date() {
            var profile = Runs.answering(Runs.ANA, 6, Standing.MID, MOSTLY_PLATFORM);
            assertThat(Transcript.of(Runs.QUIZ.last(Optional.of(profile))))
                    .startsWith("59 % platform, 23 % infra.")
                    .contains("(Taken on 2026-11-23.)");
        }

        @Test
        void is_missing_until_there_is_one() {
            assertThat(Transcript.of(Runs.QUIZ.last(Optional.empty()))).isEqualTo("""
                    No result yet. Five scenes, about two minutes, and there is one.
                    I keep a result only after the fifth answer, and only your latest.
                    [Find my role] quiz.start
                    """);
        }

        @Test
        void is_on_the_team_map_or_off_it() {
            var profile = Runs.answering(Runs.ANA, 6, Standing.MID, MOSTLY_PLATFORM);
            assertThat(Transcript.of(Runs.QUIZ.counted(Optional.of(profile.counted(true)))))
                    .startsWith("59 % platform, 23 % infra.")
                    .contains("(You are on the team map. Others")
                    .contains("[Take me off the team map]");
            assertThat(Transcript.of(Runs.QUIZ.counted(Optional.of(profile))))
                    .startsWith("59 % platform, 23 % infra.")
                    .contains("(You are off the team map. Your result stays.)")
                    .contains("[Count me in the team map]");
            assertThat(Runs.QUIZ.counted(Optional.empty()).title()).startsWith("There is no result to count yet.");
        }
    }
}
