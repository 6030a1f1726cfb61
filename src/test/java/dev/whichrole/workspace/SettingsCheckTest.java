package dev.whichrole.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.testing.Told;
import dev.whichrole.triage.OwnTerm;
import dev.whichrole.triage.feedback.DebatePlace;
import dev.whichrole.triage.feedback.Feedback;
import dev.whichrole.triage.model.Label;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {
    private static final WorkspaceWords WORDS = PeopleContent.read().workspace();
    private static final SettingsCheck CHECK = new SettingsCheck(WORDS);

    private static final String HASH = "0".repeat(64);

    private static Checked check(String terms) {
        return CHECK.check(new SettingsForm(Map.of(), true, false, terms));
    }

    @Test
    void a_full_form_becomes_preferences() {
        var form = new SettingsForm(
                Map.of(
                        Role.SRE,
                        new SettingsForm.Row(
                                Optional.of(new ChannelId("C1")), Optional.of(new UserId("U1")), Optional.empty()),
                        Role.INFRA,
                        new SettingsForm.Row(Optional.empty(), Optional.empty(), Optional.of(new GroupId("S1"))),
                        Role.DEVOPS,
                        SettingsForm.Row.EMPTY),
                false,
                true,
                "  Falcon\tPortal = Platform \n\n a = b = sre");
        assertThat(CHECK.check(form))
                .isEqualTo(new Checked.Fine(new Preferences(
                        Map.of(
                                Role.SRE,
                                new Help(
                                        Optional.of(new ChannelId("C1")),
                                        Optional.of(new Contact.Somebody(new UserId("U1")))),
                                Role.INFRA,
                                new Help(Optional.empty(), Optional.of(new Contact.Group(new GroupId("S1"))))),
                        Optional.of(false),
                        true,
                        List.of(new Term("falcon portal", Role.PLATFORM), new Term("a = b", Role.SRE)))));
    }

    @Test
    void two_owners_are_a_fault_beside_their_field() {
        var both =
                new SettingsForm.Row(Optional.empty(), Optional.of(new UserId("U1")), Optional.of(new GroupId("S1")));
        assertThat(CHECK.check(new SettingsForm(Map.of(Role.SRE, both), true, false, "x")))
                .isEqualTo(new Checked.Faulty(Map.of(
                        "owner.sre",
                        "One owner for each role, a person or a group. Take one of the two out.",
                        "terms",
                        "\"x\" names no role. Write it as: falcon = platform")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "falcon | \"falcon\" names no role. Write it as: falcon = platform",
                "falcon = security | \"falcon = security\" ends in a role I do not know. I know infra, sre, devops and platform.",
                "f = sre | \"f = sre\": a term has 2 to 60 characters.",
                " = sre | \"= sre\" has no word in it that I could find in a text.",
                "a phrase that goes on and on and on and on until nobody knows = sre | \"a phrase that goes on and on and on and ...\": a term has 2 to 60 characters."
            })
    void a_term_that_cannot_be_used_is_quoted(String line, String fault) {
        assertThat(check("fine = sre\n" + line)).isEqualTo(new Checked.Faulty(Map.of("terms", fault)));
    }

    @Test
    void a_term_is_there_once_and_there_are_not_too_many() {
        assertThat(check("Falcon = sre\nfalcon  = platform"))
                .isEqualTo(new Checked.Faulty(
                        Map.of("terms", "\"falcon  = platform\" is there twice. Keep the one you mean.")));
        assertThat(check(lines(100))).isInstanceOf(Checked.Fine.class);
        assertThat(check(lines(101)))
                .isEqualTo(new Checked.Faulty(Map.of("terms", "101 terms are more than I can hold. 100 is the most.")));
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> "term " + i + " = sre").collect(Collectors.joining("\n"));
    }

    @Test
    void greeting_is_on_where_a_company_installed_it_for_itself_until_somebody_decides() {
        assertThat(Preferences.UNSET.greets(Preferences.Install.OWN)).isTrue();
        assertThat(Preferences.UNSET.greets(Preferences.Install.OAUTH)).isFalse();
        var on = new Preferences(Map.of(), Optional.of(true), false, List.of());
        assertThat(on.greets(Preferences.Install.OAUTH)).isTrue();
    }

    @Nested
    class the_feedback_list {
        private final TeamId team = new TeamId("T1");
        private final Instant noon = Instant.parse("2026-11-23T12:00:00Z");
        private final FeedbackAnswers page = new FeedbackAnswers(
                WORDS,
                HandbookContent.read().handbook(),
                text -> Optional.of("falcon").filter(text::contains));

        private Feedback sent(String text, Label right) {
            return new Feedback(team, HASH, Optional.of(text), Label.SRE, right, noon);
        }

        @Test
        void quotes_only_what_was_sent_along() {
            var unsent = new Feedback(team, HASH, Optional.empty(), Label.SHARED, Label.INFRA, noon);
            assertThat(Told.of(page.of(List.of(sent("the pods restart", Label.NONE), unsent), List.of())))
                    .isEqualTo("""
                        What was not right
                        The latest word on each text, newest first. I do not know who said it.
                        2026-11-23: I said Site Reliability Engineer, the answer was none of the four.
                        > the pods restart
                        2026-11-23: I said something all four share, the answer was Infrastructure Engineer.
                        (The text was not sent along.)
                        """);
            assertThat(page.of(List.of(), List.of()).parts()).hasSize(1);
        }

        @Test
        void says_of_a_debate_where_its_answer_stands_and_how_many_find_it_unfair() {
            var place = new DebatePlace(new ChannelId("C0GENERAL"), "1795515120.000100", 3);
            var unfair = Feedback.ofDebate(team, place, noon);
            assertThat(Told.of(page.of(List.of(unfair), List.of()))).isEqualTo("""
                        What was not right
                        The latest word on each text, newest first. I do not know who said it.
                        2026-11-23: My answer to a debate was called unfair. Not fair: 3. It was posted at 2026-11-24 10:12 UTC in #C0GENERAL
                        """);
            assertThat(unfair.debate()).contains(place);
        }

        @Test
        void offers_to_learn_a_word_of_the_house_once() {
            var said = List.of(sent("falcon is slow", Label.PLATFORM), sent("falcon, again", Label.PLATFORM));
            assertThat(Told.of(page.of(said, List.of())))
                    .endsWith("[Learn: falcon = platform] settings.learn falcon = platform\n");
            assertThat(page.of(said, List.of(new Term("falcon", Role.PLATFORM))).choices())
                    .isEmpty();
        }

        @Test
        void offers_nothing_to_learn_where_no_role_was_meant() {
            assertThat(page.of(List.of(sent("falcon is a bird", Label.NONE)), List.of())
                            .choices())
                    .isEmpty();
        }
    }

    @Test
    void a_form_of_saved_preferences_saves_the_same_again() {
        var help = Map.of(
                Role.SRE,
                new Help(Optional.of(new ChannelId("C1")), Optional.of(new Contact.Somebody(new UserId("U1")))),
                Role.INFRA,
                new Help(Optional.empty(), Optional.of(new Contact.Group(new GroupId("S1")))));
        var preferences = new Preferences(help, Optional.of(false), true, List.of(new Term("falcon", Role.PLATFORM)));
        assertThat(CHECK.check(SettingsForm.of(preferences, false))).isEqualTo(new Checked.Fine(preferences));
    }

    @Test
    void a_term_without_a_letter_is_refused() {
        assertThat(check("--- = sre"))
                .isEqualTo(new Checked.Faulty(
                        Map.of("terms", "\"--- = sre\" has no word in it that I could find in a text.")));
        assertThat(check("\0falcon = sre")).isInstanceOf(Checked.Fine.class);
    }

    @Test
    void a_version_is_another_whenever_something_is_decided() {
        var unset = Preferences.UNSET;
        var off = new Preferences(Map.of(), Optional.of(false), false, List.of());
        var term = new Preferences(Map.of(), Optional.empty(), false, List.of(new Term("falcon", Role.SRE)));
        assertThat(Set.of(unset.version(), off.version(), term.version())).hasSize(3);
        assertThat(unset.version()).isEqualTo(new Preferences(Map.of(), Optional.empty(), false, List.of()).version());
    }

    @Test
    void more_text_than_a_field_holds_is_refused() {
        var faults = new Checked.Faulty(
                Map.of("terms", "That is more text than fits: 3000 characters, all terms together."));
        assertThat(check("x".repeat(3_001))).isEqualTo(faults);
    }

    @Test
    void own_terms_are_taken_by_triage_as_they_are() {
        var preferences =
                new Preferences(Map.of(), Optional.empty(), false, List.of(new Term("a".repeat(60), Role.SRE)));
        assertThat(preferences.ownTerms()).containsExactly(new OwnTerm("a".repeat(60), Role.SRE));
    }
}
