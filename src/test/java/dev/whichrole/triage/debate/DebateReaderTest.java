package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Post;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
        void about_nothing_seats_nobody_and_leaves_all_four_silent() {
            Debate debate = SETTLER.read(List.of(Post.said("Cem", "lunch?")));
            assertThat(debate.silent()).isEqualTo(Set.of(Role.values()));
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
