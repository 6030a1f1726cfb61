package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.kind.Kind;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every combination of what a verdict may be and writes what is said to {@code target/triage-says.md}, to be read. */
class VerdictSaysTest {
    private static final Map<Kind, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(Kind.BROKEN, "the database stopped answering since noon");
        TEXTS.put(Kind.REQUEST, "please give us a database and a name for it");
        TEXTS.put(Kind.HOWTO, "how do you keep an old template up to date?");
        TEXTS.put(Kind.PLAN, "proposal: move to a second region next year");
        TEXTS.put(Kind.TOIL, "every morning I restart the same thing by hand");
        TEXTS.put(Kind.TALK, "happy birthday, cake at three");
    }

    private final VerdictAnswers answers = new VerdictAnswers(TriageContent.sentences());
    private final List<String> said = new ArrayList<>();

    @Test
    void every_combination_reads_well() throws IOException {
        for (double certainty : new double[] {0.98, 0.9, 0.5}) {
            for (boolean evidence : new boolean[] {true, false}) {
                for (var verdict : verdicts(certainty, evidence)) {
                    TEXTS.values().forEach(text -> walk(verdict, text));
                }
            }
        }
        for (Role role : Role.values()) {
            TEXTS.forEach((kind, text) -> write(answers.others(new LabelledText(Label.of(role), text)), text));
        }
        Files.writeString(Path.of("target/triage-says.md"), String.join("\n", said));
        assertThat(said).noneMatch(line -> line.contains("{") || line.contains("nobody here reads"));
        assertThat(said).noneMatch(line -> line.startsWith("# None of the four, but") && line.contains("second guess"));
    }

    @Test
    void it_says_for_whom_no_contact_is_set() {
        RoleContacts sreAlone =
                role -> role == Role.SRE ? List.of(new Contact.Channel(new ChannelId("C1"))) : List.of();
        var infra = new Verdict.One(Role.INFRA, grounds(0.98, true));
        var sre = new Verdict.One(Role.SRE, grounds(0.98, true));
        var either = new Verdict.Between(Role.INFRA, Role.DEVOPS, grounds(0.4, false), Optional.empty());
        assertThat(answers.say(infra, sreAlone, "the subnet is full").parts())
                .contains(new Part.Note("No contact is set for infra here."));
        assertThat(answers.say(either, sreAlone, "the subnet is full").parts())
                .contains(new Part.Note("No contact is set for infra or DevOps here."));
        assertThat(answers.say(sre, sreAlone, "the shop is slow").parts())
                .noneMatch(part -> part.toString().contains("No contact"));
        assertThat(answers.say(new Verdict.None(grounds(0.98, true)), sreAlone, "the soup is cold")
                        .parts())
                .noneMatch(part -> part.toString().contains("No contact"));
    }

    @Test
    void a_request_for_a_database_is_not_asked_about_certificates() {
        var voices = answers.say(
                        new Verdict.One(Role.INFRA, grounds(0.98, true)),
                        RoleContacts.NOBODY,
                        "I need a database and a name")
                .parts();
        assertThat(voices)
                .anyMatch(
                        part -> part instanceof Part.Voice voice && voice.text().contains("how large"));
        assertThat(voices).noneMatch(part -> part.toString().contains("certificate"));
    }

    @Test
    void a_request_for_a_database_names_who_builds_one_and_who_hands_them_out() {
        var infra =
                answers.say(new Verdict.One(Role.INFRA, grounds(0.98, true)), RoleContacts.NOBODY, "I need a database");
        var platform = answers.say(
                new Verdict.One(Role.PLATFORM, grounds(0.98, true)), RoleContacts.NOBODY, "I need a database");
        assertThat(infra.parts())
                .contains(new Part.Text("Where teams should get one without a ticket, it is a Platform Engineer's."));
        assertThat(platform.parts())
                .contains(new Part.Text("Where there is none to hand out yet, it is an Infrastructure Engineer's."));
        assertThat(answers.say(
                                new Verdict.One(Role.INFRA, grounds(0.98, true)),
                                RoleContacts.NOBODY,
                                "the database is down since noon")
                        .parts())
                .noneMatch(part -> part.toString().contains("Platform"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DEVOPS | the build is slow, 40 minutes on every merge | red line
                    INFRA | we need a second region by summer | who can reach it
                    INFRA | please give us a database and a name for it | certificate
                    """)
    void a_first_step_speaks_of_what_the_text_speaks_of(Role role, String text, String not) {
        var parts = answers.say(new Verdict.One(role, grounds(0.98, true)), RoleContacts.NOBODY, text)
                .parts();
        assertThat(parts).anyMatch(Part.Voice.class::isInstance);
        assertThat(parts).noneMatch(part -> part.toString().contains(not));
    }

    @Test
    void a_neighbouring_trade_is_named_plainly() {
        var none = new Verdict.None(grounds(0.98, true));
        var answer = answers.say(none, Optional.of(Trade.SECURITY), RoleContacts.NOBODY, "who tests our login form?");
        assertThat(answer.title()).isEqualTo("None of the four: this reads like security");
        assertThat(answer.parts()).contains(new Part.Text("If there is a channel for security, ask there."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can somebody book the big room?",
                "when is the summer party",
                "Is there soup today",
                "and how would i know if the soup is bs",
                "Draft two lines I can send him."
            })
    void a_question_that_is_none_of_theirs_is_not_sorted_but_said_to_be_unanswered(String text) {
        var answer = answers.say(new Verdict.None(grounds(0.98, true)), RoleContacts.NOBODY, text);
        assertThat(answer.title()).isEqualTo("None of the four, and not a question I can answer");
        assertThat(answer.parts())
                .singleElement()
                .asString()
                .contains("/whichrole help")
                .doesNotContain("decided");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.98 | None of the four: this reads like security
                    0.96 | None of the four, fairly sure: this reads like security
                    """)
    void a_neighbouring_trade_is_hedged_where_it_is_not_quite_sure(double certainty, String title) {
        var none = new Verdict.None(grounds(certainty, true));
        assertThat(answers.say(none, Optional.of(Trade.SECURITY), RoleContacts.NOBODY, "our login form")
                        .title())
                .isEqualTo(title);
    }

    @Test
    void a_question_is_said_to_be_unanswered_no_surer_than_it_is() {
        String question = "Can somebody book the big room?";
        var fairly = answers.say(new Verdict.None(grounds(0.9, true)), RoleContacts.NOBODY, question);
        assertThat(fairly.title()).isEqualTo("None of the four, fairly sure");
        assertThat(fairly.parts())
                .singleElement()
                .asString()
                .contains("Nothing in it is infrastructure", "/whichrole help")
                .doesNotContain("I know the four roles");
        var unsure = new Verdict.Unsure(Label.NONE, Label.INFRA, grounds(0.5, true));
        var answer = answers.say(unsure, RoleContacts.NOBODY, question);
        assertThat(answer.title()).isEqualTo("None of the four, but I am not sure");
        assertThat(answer.parts()).anyMatch(part -> part.toString().contains("One question would settle it"));
    }

    @Test
    void without_evidence_it_asks_the_one_question_that_would_settle_it() {
        var answer = answers.say(new Verdict.None(grounds(0.5, false)), RoleContacts.NOBODY, "hm");
        assertThat(answer.title()).isEqualTo("None of the four");
        assertThat(answer.parts()).singleElement().asString().contains("is it about a machine or a network");
    }

    @Test
    void the_question_that_would_settle_it_fits_a_text_that_is_nobodys() {
        var unsure = new Verdict.Unsure(Label.NONE, Label.SRE, grounds(0.5, true));
        assertThat(answers.say(unsure, RoleContacts.NOBODY, "my chair squeaks").parts())
                .contains(
                        new Part.Text(
                                "One question would settle it: is a system of yours behind it? Then it is about how production behaves. If not, whoever owns the thing it names will know more."));
    }

    @Test
    void a_second_guess_stands_within_its_sentence() {
        var none = new Verdict.Unsure(Label.SRE, Label.NONE, grounds(0.5, true));
        assertThat(answers.say(none, RoleContacts.NOBODY, "the graph").title())
                .isEqualTo("Site Reliability Engineer, but I am not sure. My second guess: none of the four");
        var role = new Verdict.Unsure(Label.SRE, Label.DEVOPS, grounds(0.5, true));
        assertThat(answers.say(role, RoleContacts.NOBODY, "the graph").title())
                .endsWith("My second guess: DevOps Engineer");
    }

    private static Verdict.Grounds grounds(double certainty, boolean evidence) {
        return new Verdict.Grounds(
                evidence ? List.of("the words", "that decided") : List.of(), Optional.empty(), certainty);
    }

    private static List<Verdict> verdicts(double certainty, boolean evidence) {
        var grounds = grounds(certainty, evidence);
        var verdicts = new ArrayList<Verdict>();
        if (certainty < 0.7) {
            for (Label likely : Label.values()) {
                for (Label next : Label.values()) {
                    if (likely != next && (evidence || likely != Label.NONE)) {
                        verdicts.add(new Verdict.Unsure(likely, next, grounds));
                    }
                }
            }
            verdicts.add(new Verdict.Between(Role.PLATFORM, Role.INFRA, grounds, Optional.empty()));
            verdicts.add(new Verdict.Between(Role.SRE, Role.DEVOPS, grounds, Optional.empty()));
        } else {
            for (Role role : Role.values()) {
                verdicts.add(new Verdict.One(role, grounds));
            }
            verdicts.add(new Verdict.Shared(grounds));
        }
        verdicts.add(new Verdict.None(grounds));
        return verdicts;
    }

    private void walk(Verdict verdict, String text) {
        RoleContacts somebody = role -> List.of(new Contact.Channel(new ChannelId("C-" + role.id())));
        for (RoleContacts whom : List.of(RoleContacts.NOBODY, somebody)) {
            write(answers.say(verdict, whom, text), text);
            if (verdict.label() == Label.NONE && text.equals(TEXTS.get(Kind.BROKEN))) {
                for (Trade trade : EnumSet.complementOf(EnumSet.of(Trade.OTHER))) {
                    write(answers.say(verdict, Optional.of(trade), whom, text), text);
                }
            }
        }
    }

    private void write(Answer answer, String text) {
        said.add("\n> " + text + "\n");
        said.add("# " + answer.title());
        answer.parts().forEach(part -> said.add(line(part)));
        said.add("["
                + String.join(
                        "] [", answer.choices().stream().map(Choice::label).toList()) + "]");
    }

    private static String line(Part part) {
        if (part instanceof Part.Text words) {
            return words.text();
        }
        if (part instanceof Part.Fact fact) {
            return fact.label() + ": " + fact.text();
        }
        if (part instanceof Part.Voice voice) {
            return voice.name() + ": " + voice.text();
        }
        return part instanceof Part.Whom whom ? whom.label() + ": " + whom.contacts() : part.toString();
    }
}
