package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Post;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebateReaderTest {
    private static final Settler SETTLER = TriageContent.read().settler();
    private static final Post BUDGET = Post.said("Ben", "The error budget is gone, and customers noticed the outage.");

    private static Seat seat(String speaker, Post... posts) {
        return SETTLER.read(List.of(posts)).seats().stream()
                .filter(seat -> seat.speaker().equals(speaker))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class a_speaker {
        @Test
        void who_argues_from_a_concern_has_its_chair_and_a_whole_sentence() {
            Seat ben = seat("Ben", BUDGET);
            assertThat(ben.pro()).containsExactly(Role.SRE);
            assertThat(ben.quote(Role.SRE)).contains(BUDGET.text());
        }

        @Test
        void who_only_asks_has_none() {
            Seat ana = seat(
                    "Ana", Post.said("Ana", "Staging has been red since Thursday. Who owns staging, and why?"), BUDGET);
            assertThat(ana.pro()).isEmpty();
            assertThat(ana.asks()).isTrue();
        }

        @Test
        void who_argues_against_a_team_is_shown_as_doing_so() {
            Seat cem = seat(
                    "Cem", BUDGET, Post.said("Cem", "It is surprising how little platform engineering is needed."));
            assertThat(cem.con()).containsExactly(Role.PLATFORM);
            assertThat(cem.pro()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Customers buy half of our year in those weeks. I want nothing that can be avoided to go out then.",
                    "We should not deploy on the days when everybody shops.",
                    "Hold off with the rollout, a bad one costs us the season.",
                    "I'm for the freeze. No releases in those two weeks."
                })
        void who_wants_changes_to_wait_does_not_speak_for_speed(String caution) {
            Seat ana = seat("Ana", BUDGET, Post.said("Ana", caution));
            assertThat(ana.pro()).doesNotContain(Role.DEVOPS);
        }

        @Test
        void who_says_plus_one_follows_the_one_they_answer() {
            assertThat(seat("Dana", BUDGET, Post.said("Dana", "+1")).pro()).containsExactly(Role.SRE);
            assertThat(seat("Dana", BUDGET, Post.said("Cem", "lunch?"), Post.said("Dana", "what Ben said"))
                            .pro())
                    .containsExactly(Role.SRE);
        }

        @Test
        void who_changes_their_mind_stands_where_they_end() {
            Seat cem = seat(
                    "Cem",
                    BUDGET,
                    Post.said("Cem", "A separate SRE team is a waste."),
                    Post.said("Cem", "I take it back. We need targets, and somebody whose pager it is."));
            assertThat(cem.con()).isEmpty();
            assertThat(cem.pro()).containsExactly(Role.SRE);
        }

        @Test
        void who_goes_along_stands_where_the_other_stood_then() {
            Post first = Post.said("Cem", "We need more room: the second zone is full and machines take six weeks.");
            Post turned =
                    Post.said("Cem", "I was wrong. The error budget is gone, customers noticed, reliability first.");
            assertThat(seat("Dana", first, Post.said("Dana", "+1 cem"), turned).pro())
                    .doesNotContain(Role.SRE);
            assertThat(seat("Dana", first, turned, Post.said("Dana", "+1 cem")).pro())
                    .containsExactly(Role.SRE);
        }

        @Test
        void who_goes_along_with_somebody_unclear_is_left_out() {
            Post unclear = Post.said("Eli", "the blue one is nicer to look at on tuesdays, in my opinion");
            Seat dana = seat("Dana", BUDGET, unclear, Post.said("Dana", "+1"));
            assertThat(dana.pro()).isEmpty();
            assertThat(dana.asks()).isFalse();
            assertThat(dana.doubt().left()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "+1 for the alert, but not for the budget",
                    "+1 to the first half, not to the rest",
                    "agreed, except for the freeze",
                    "+1 as long as I may still ship"
                })
        void who_goes_along_with_half_of_it_is_not_taken_for_all_of_it(String half) {
            assertThat(seat("Dana", BUDGET, Post.said("Dana", half)).pro()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"+1", "^ this", "this ^^", "what Ben says", "+1 ben", "fully agree"})
        void who_goes_along_stands_with_the_other(String along) {
            assertThat(seat("Dana", BUDGET, Post.said("Dana", along)).pro()).containsExactly(Role.SRE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "who cleans up the old snapshots? we pay 2k a month for things nobody touched since 2023",
                    "who is on the hook for the log bill? it went from 4k to 11k and finance wants a name",
                    "orders are slow since nine, who takes it",
                    "who renews the certificate? it ran out on sunday and customers saw a warning"
                })
        void who_asks_whose_something_is_has_no_chair_for_naming_money_or_trouble(String question) {
            Seat ana = seat("Ana", Post.said("Ana", question), BUDGET);
            assertThat(ana.pro()).isEmpty();
            assertThat(ana.asks()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "proposal: every team gets a cluster of its own",
                    "no! previews are forty databases, and where would they live?",
                    "trunk based for everybody from monday on. objections?",
                    "I'd rather keep it. who wants to lose it?"
                })
        void who_proposes_or_objects_is_not_said_to_be_only_asking(String argued) {
            assertThat(seat(
                                    "Ana",
                                    BUDGET,
                                    Post.said("Ana", argued),
                                    new Post("Ana", "who is right?", Post.Kind.TO_THE_BOT))
                            .asks())
                    .isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "swapping the gateway in the week of the sale is a risk to every order. show me a rollback plan before anybody touches it",
                    "I want a parallel run and a way back first, deploys of that size broke checkout twice",
                    "not until it was tested: before we move the pipeline I want to see the way back"
                })
        void who_wants_a_net_before_the_jump_does_not_speak_for_the_jump(String careful) {
            Post opening = Post.said("Ben", "should we move the deploys to the new pipeline this week?");
            assertThat(seat("Ana", opening, Post.said("Ana", careful)).pro()).doesNotContain(Role.DEVOPS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "platform team keeps taking tools away from us and calls it a golden path",
                    "three people built a portal nobody asked for, and now I need a ticket for a bucket",
                    "the platform people put a form in front of what used to be one command"
                })
        void who_attacks_a_team_is_not_seated_with_it(String attack) {
            Post opening = Post.said("Ben", "do we hire a second platform engineer?");
            assertThat(seat("Ana", opening, Post.said("Ana", attack)).pro()).doesNotContain(Role.PLATFORM);
        }

        @Test
        void who_says_that_the_thing_in_question_is_theirs_has_its_chair() {
            Post opening = Post.said("Ana", "who owns the pipeline? it is red");
            assertThat(seat("Cem", opening, Post.said("Cem", "the pipeline is mine"))
                            .pro())
                    .containsExactly(Role.DEVOPS);
            assertThat(seat("Cem", opening, Post.said("Cem", "not mine, sorry")).pro())
                    .isEmpty();
        }

        @Test
        void who_jokes_is_left_out() {
            Seat cem = seat("Cem", BUDGET, Post.said("Cem", "oh good, one more pipeline to deploy :popcorn:"));
            assertThat(cem.pro()).isEmpty();
            assertThat(cem.asks()).isFalse();
        }

        @Test
        void who_does_it_all_is_the_startup() {
            Seat cem = seat("Cem", BUDGET, Post.said("Cem", "I do all of it: accounts, builds, alerts."));
            assertThat(cem.everything()).isTrue();
            assertThat(cem.pro()).isEmpty();
        }

        @Test
        void that_is_a_machine_reports_facts_and_argues_nothing() {
            assertThat(SETTLER.read(List.of(new Post("", "deploy pipeline failed", Post.Kind.FACT), BUDGET))
                            .seats())
                    .extracting(Seat::speaker)
                    .containsExactly("Ben");
        }

        @Test
        void to_the_bot_does_not_argue() {
            var asked = new Post("Ana", "who owns the deploy pipeline and the rollback?", Post.Kind.TO_THE_BOT);
            assertThat(seat("Ana", BUDGET, asked).pro()).isEmpty();
        }
    }

    @Nested
    class a_thread {
        @Test
        void about_nothing_seats_nobody_and_claims_no_silence() {
            Debate debate = SETTLER.read(List.of(Post.said("Cem", "lunch?")));
            assertThat(debate.silent()).isEmpty();
        }

        @Test
        void is_read_to_its_two_hundredth_message() {
            var thread = new ArrayList<>(Collections.nCopies(200, Post.said("Cem", "lunch?")));
            thread.add(BUDGET);
            assertThat(SETTLER.read(thread).seats()).hasSize(1);
        }

        @Test
        void that_asks_whose_something_is_gets_an_owner() {
            Debate debate = SETTLER.read(List.of(Post.said("Ana", "Who owns staging?"), BUDGET));
            assertThat(debate.matter().owner()).contains(Role.DEVOPS);
        }

        @Test
        void that_asks_for_one_of_two_is_a_choice() {
            Debate debate =
                    SETTLER.read(List.of(Post.said("Ana", "Who leads it, the infra people or the SREs?"), BUDGET));
            assertThat(debate.matter().roles()).containsExactlyInAnyOrder(Role.INFRA, Role.SRE);
        }
    }

    @Nested
    class a_silence {
        private final Post asks = Post.said("Ana", "Should we ship on Friday?");

        @Test
        void holds_where_everybody_was_made_out() {
            assertThat(SETTLER.read(List.of(asks, BUDGET)).silent())
                    .contains(Role.PLATFORM)
                    .doesNotContain(Role.SRE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "devs wait six days for a database here, elsewhere they press a button",
                    "tell me who gets called when a disk dies, and what the target is",
                    "central means one rota that people can survive",
                    "that one is on our roadmap for january, as everybody here was told"
                })
        void does_not_where_somebody_argues_who_was_not_made_out(String argued) {
            Debate debate = SETTLER.read(List.of(asks, BUDGET, Post.said("Eli", argued)));
            assertThat(debate.seats().stream()
                            .filter(seat -> seat.speaker().equals("Eli"))
                            .allMatch(seat -> seat.stands() || debate.silent().isEmpty()))
                    .isTrue();
        }
    }

    @Nested
    class an_account {
        private static List<Post> told(String account) {
            return SETTLER.told(account, Optional.of("Jonas"));
        }

        @Test
        void has_a_line_for_each_who_spoke() {
            assertThat(told("Ana: we need a budget\nben: no\nthat is all"))
                    .containsExactly(Post.said("Ana", "we need a budget"), Post.said("ben", "no\nthat is all"));
        }

        @Test
        void may_be_run_together() {
            assertThat(told("who owns it? Ana: We need a budget. Ben: No; Cem: maybe."))
                    .containsExactly(
                            Post.said("Jonas", "who owns it?"),
                            Post.said("Ana", "We need a budget."),
                            Post.said("Ben", "No"),
                            Post.said("Cem", "maybe."));
        }

        @Test
        void takes_no_word_before_a_colon_for_a_name() {
            assertThat(told("Question: who owns https://example.com at 10:30?")).hasSize(1);
        }
    }
}
