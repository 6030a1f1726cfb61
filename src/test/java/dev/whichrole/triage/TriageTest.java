package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.UserId;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.feedback.Objection;
import dev.whichrole.triage.model.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {
    private static final Triage TRIAGE = TriageContent.read().triage();

    private static Answer answer(String text) {
        return TRIAGE.answer(text, List.of(), RoleContacts.NOBODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    our deploy has been stuck in staging since lunch | DevOps Engineer
                    we were paged eleven times last night and nothing was wrong | Site Reliability Engineer
                    please open port 5432 from the app subnet to the database | Infrastructure Engineer
                    which golden path is there for a new service | Platform Engineer
                    kubectl says my pod is in CrashLoopBackOff, what now | Shared by all four
                    how do I submit my taxi expenses | None of the four
                    """)
    void the_first_words_name_who_handles_it(String text, String verdict) {
        assertThat(answer(text).title()).startsWith(verdict);
    }

    @Test
    void the_phrases_that_decided_are_quoted_as_they_were_written() {
        var grounds = TRIAGE.judge("Our DEPLOY has been Stuck in Staging since lunch", List.of())
                .grounds();
        assertThat(grounds.phrases()).anyMatch(phrase -> phrase.contains("DEPLOY") || phrase.contains("Staging"));
    }

    @Test
    void a_verdict_comes_with_a_first_step() {
        var voices = voices(answer("our deploy has been stuck in staging since lunch"));
        assertThat(voices).extracting(Part.Voice::role).containsExactly(Role.DEVOPS);
        assertThat(voices.get(0).name()).isEqualTo("They would start here");
        assertThat(voices.get(0).text()).matches("[A-Z].*\\.");
    }

    @Test
    void a_verdict_names_its_one_role_once() {
        var answer = answer("our deploy has been stuck in staging since lunch");
        assertThat(answer.title()).startsWith("DevOps Engineer");
        assertThat(answer.parts()).noneMatch(part -> part.toString().contains("DevOps Engineer"));
    }

    @Test
    void what_the_other_three_would_ask_is_a_press_away_and_speaks_of_this_kind_of_text() {
        var broken = TRIAGE.others(new LabelledText(Label.DEVOPS, "our deploy has been stuck in staging since lunch"));
        var wanted = TRIAGE.others(new LabelledText(Label.DEVOPS, "please give us a second runner"));
        assertThat(voices(broken))
                .extracting(Part.Voice::role)
                .containsExactlyInAnyOrder(Role.INFRA, Role.SRE, Role.PLATFORM);
        assertThat(voices(wanted)).isNotEqualTo(voices(broken));
        assertThat(broken.choices()).extracting(Choice::action).containsExactly("triage.back");
    }

    private static List<Part.Voice> voices(Answer answer) {
        return answer.parts().stream()
                .filter(Part.Voice.class::isInstance)
                .map(Part.Voice.class::cast)
                .toList();
    }

    @Test
    void the_last_choice_tells_that_it_was_wrong_and_carries_the_verdict() {
        var choices = answer("please open port 5432 in the firewall").choices();
        assertThat(choices)
                .extracting(Choice::action, Choice::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "triage.others", "infra:please open port 5432 in the firewall"),
                        org.assertj.core.groups.Tuple.tuple(
                                "triage.wrong", "infra:please open port 5432 in the firewall"));
    }

    @Test
    void a_workspace_that_has_said_whom_to_ask_gets_a_way_there() {
        List<Contact> ben = List.of(new Contact.Somebody(new UserId("UBEN")));
        RoleContacts whom = role -> role == Role.INFRA ? ben : List.of();
        var answer = TRIAGE.answer("please open port 5432 in the firewall", List.of(), whom);
        assertThat(answer.parts()).contains(new Part.Whom(Role.INFRA, "Ask here (Infrastructure Engineer)", ben));
        assertThat(answer.choices()).extracting(Choice::action).containsExactly("triage.others", "triage.wrong");
    }

    @Test
    void where_that_is_a_channel_one_can_ask_there() {
        RoleContacts whom = role -> List.of(new Contact.Channel(new ChannelId("C1")));
        assertThat(TRIAGE.answer("please open port 5432 in the firewall", List.of(), whom)
                        .choices())
                .extracting(Choice::action)
                .containsExactly("triage.ask", "triage.others", "triage.wrong");
    }

    @Nested
    class a_term_of_the_workspace {
        private final OwnTerm own = new OwnTerm("Gandalf", Role.PLATFORM);

        @Test
        void decides_where_it_stands_as_a_word_and_is_quoted() {
            var verdict = TRIAGE.judge("gandalf says no to my request", List.of(own));
            assertThat(verdict).isInstanceOf(Verdict.One.class);
            assertThat(((Verdict.One) verdict).role()).isEqualTo(Role.PLATFORM);
            assertThat(verdict.grounds().phrases()).startsWith("gandalf");
        }

        @Test
        void decides_nothing_within_another_word() {
            var plain = TRIAGE.judge("gandalfian invoices", List.of());
            assertThat(TRIAGE.judge("gandalfian invoices", List.of(own))).isEqualTo(plain);
        }

        @Test
        void is_known_by_its_stem_and_quoted_as_it_was_written() {
            var verdict = TRIAGE.judge("the Gandalfs refused", List.of(own));
            assertThat(((Verdict.One) verdict).role()).isEqualTo(Role.PLATFORM);
            assertThat(verdict.grounds().phrases()).startsWith("Gandalfs");
        }

        private Contact channel(Role role) {
            return new Contact.Channel(new ChannelId("C-" + role.id()));
        }

        @Test
        void counts_in_long_texts_too_and_is_quoted_first() {
            String text = "Gandalf has to be told about it. It is nobody's favourite. ".repeat(20);
            var reading = TRIAGE.answer(text, List.of(own), role -> List.of(channel(role)));
            assertThat(reading.title()).startsWith("Platform Engineer");
            assertThat(reading.parts())
                    .contains(new Part.Whom(
                            Role.PLATFORM, "Ask here (Platform Engineer)", List.of(channel(Role.PLATFORM))));
            assertThat(reading.parts())
                    .anyMatch(part ->
                            part instanceof Part.Voice voice && voice.text().startsWith("“Gandalf”"));
        }

        @Test
        void must_be_longer_than_a_letter() {
            assertThatThrownBy(() -> new OwnTerm(" x ", Role.SRE)).hasMessageContaining("not 'x'");
        }
    }

    @Nested
    class a_house_word {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        our Falcotron is slow again | falcotron
                        Zorkmid's deploy is stuck | zorkmid
                        zorkmid waits for the falcotron to restart | falcotron
                        Grumblification is done. Now Zorkmid is down. | zorkmid
                        ask @falcotron-team why zorkmid is red | zorkmid
                        """)
        void is_the_longest_that_triage_does_not_know(String text, String word) {
            assertThat(TRIAGE.houseWord(text)).contains(word);
        }

        @Test
        void is_a_short_text_whole_where_every_word_is_known() {
            assertThat(TRIAGE.houseWord(" The  STAGING \n database ")).contains("the staging database");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "1234 5678",
                    "is it the",
                    "@ben",
                    "@ben deploy",
                    "<@U0BEN>",
                    "https://example.com/x",
                    "see https://falcotron.example.com or www.falcotron.com",
                    "ana@example.com",
                    "please open the port to the database"
                })
        void is_not_made_up(String text) {
            assertThat(TRIAGE.houseWord(text)).isEmpty();
        }

        @Test
        void is_found_in_the_longest_text_without_a_blank() {
            assertThat(TRIAGE.houseWord("falcotron-".repeat(10_000))).contains("falcotron");
        }
    }

    @Nested
    class what_cannot_be_sorted {
        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\u0000\u0007", "🚂🚃🚃", "asdfgh qwertz yxcvbn jklö uiop", "これは日本語の文章です"})
        void is_none_of_the_four_and_says_what_would_help(String text) {
            var answer = answer(text);
            assertThat(answer.title()).startsWith("None of the four");
            assertThat(answer.parts()).isNotEmpty();
        }

        @Test
        void still_begins_with_a_verdict_when_unsure() {
            var unsure = new Verdict.Unsure(
                    Label.DEVOPS, Label.SHARED, new Verdict.Grounds(List.of("helm"), Optional.empty(), 0.3));
            var title = new VerdictAnswers(TriageContent.sentences())
                    .say(unsure, RoleContacts.NOBODY, "")
                    .title();
            assertThat(title).isEqualTo("DevOps Engineer, but I am not sure. My second guess: shared by all four");
        }
    }

    @Test
    void two_roles_that_tie_are_both_named() {
        var grounds = new Verdict.Grounds(List.of(), Optional.empty(), 0.45);
        var answer = new VerdictAnswers(TriageContent.sentences())
                .say(new Verdict.Between(Role.INFRA, Role.SRE, grounds, Optional.empty()), RoleContacts.NOBODY, "");
        assertThat(answer.title()).isEqualTo("Between Infrastructure Engineer and Site Reliability Engineer");
    }

    @Test
    void two_roles_that_tie_each_say_where_they_would_start() {
        var concerns = TriageContent.lexicon().concerns();
        var first = concerns.stream().filter(c -> c.label() == Label.INFRA).findFirst();
        var second = concerns.stream().filter(c -> c.label() == Label.SRE).findFirst();
        var between = new Verdict.Between(Role.INFRA, Role.SRE, new Verdict.Grounds(List.of(), first, 0.45), second);
        var answer = new VerdictAnswers(TriageContent.sentences()).say(between, RoleContacts.NOBODY, "");
        assertThat(answer.parts().stream()
                        .filter(part ->
                                part instanceof Part.Voice voice && voice.text().startsWith("They would start here: "))
                        .map(part -> ((Part.Voice) part).role()))
                .containsExactly(Role.INFRA, Role.SRE);
    }

    @Nested
    class an_objection {
        @Test
        void survives_being_carried_by_a_choice() {
            var objection = new Objection(Label.SHARED, new LabelledText(Label.SRE, "a: b\n:c 🚂"));
            assertThat(Objection.parse(objection.code())).contains(objection);
        }

        @Test
        void carries_no_more_of_a_text_than_a_choice_holds() {
            var code = new Objection(Label.PLATFORM, new LabelledText(Label.PLATFORM, "🚂".repeat(20_000))).code();
            assertThat(code).hasSizeLessThanOrEqualTo(2000).endsWith("🚂");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ":", "sre", "sre:", "wizard:sre:text", "sre:wizard:text"})
        void is_not_read_from_what_is_none(String code) {
            assertThat(Objection.parse(code)).isEmpty();
        }

        @Test
        void offers_every_label_but_the_one_that_was_said() {
            var choices =
                    TRIAGE.askWhatIsRight(new LabelledText(Label.SRE, "text")).choices();
            assertThat(choices).extracting(Choice::label).hasSize(6).doesNotContain("Site Reliability Engineer");
        }
    }

    @Test
    void one_wrong_letter_does_not_change_the_verdict() {
        assertThat(answer("the terrafrom modul for the firewal and the subnett").title())
                .startsWith("Infrastructure Engineer");
    }
}
