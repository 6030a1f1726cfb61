package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import dev.whichrole.people.UserId;
import dev.whichrole.triage.RoleContacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DebateAnswersTest {
    private static final Settler SETTLER = TriageContent.read().settler();
    private static final Matter RELIABILITY = new Matter(List.of(Role.SRE), Optional.empty());

    private static Seat seat(String speaker, Set<Role> pro, Set<Role> con, Map<Role, String> quotes) {
        return new Seat(speaker, pro, con, false, false, quotes);
    }

    private static final Seat BEN = seat("Ben", Set.of(Role.SRE), Set.of(), Map.of());
    private static final Seat DANA = seat("Dana", Set.of(Role.SRE), Set.of(), Map.of());
    private static final Seat ANA = seat("Ana", Set.of(Role.INFRA, Role.PLATFORM), Set.of(), Map.of());

    private static Answer settled(Matter matter, Seat... seats) {
        return SETTLER.settle(new Debate(matter, List.of(seats)), RoleContacts.NOBODY);
    }

    private static List<String> aloud(Answer answer) {
        return answer.parts().stream()
                .filter(Part.Aloud.class::isInstance)
                .map(part -> ((Part.Aloud) part).text())
                .toList();
    }

    @Test
    void those_who_hear_it_are_told_who_argued_for_which_role_and_who_did_not() {
        assertThat(aloud(settled(RELIABILITY, BEN, DANA, ANA)))
                .containsExactly(
                        "Infrastructure Engineer: Ana.",
                        "Site Reliability Engineer: Ben, Dana.",
                        "Platform Engineer: Ana.",
                        "Nobody spoke for: velocity.");
    }

    @Test
    void who_speaks_against_what_decides_is_the_strongest_point_and_counts_for_nothing() {
        Seat cem = seat("Cem", Set.of(), Set.of(Role.SRE), Map.of(Role.SRE, "Targets never stopped a release here."));
        var answer = settled(RELIABILITY, BEN, cem);
        assertThat(answer.parts())
                .contains(new Part.Text(
                        "The strongest point against, from Cem: “Targets never stopped a release here.”"));
        assertThat(aloud(answer))
                .containsExactly("Site Reliability Engineer: Ben.", "Nobody spoke for: capacity, velocity, leverage.");
    }

    @Test
    void a_point_without_a_whole_sentence_is_a_reference_to_where_its_speaker_stands() {
        Seat cem = seat("Cem", Set.of(), Set.of(Role.SRE), Map.of());
        assertThat(settled(RELIABILITY, BEN, cem).parts())
                .contains(new Part.Text("The strongest point against, from Cem, against confidence."));
    }

    @Test
    void a_silence_that_matters_to_whoever_decides_is_asked_about() {
        String asked = "Not asked yet: How soon can we try it on a few, and how fast can we take it back?";
        Seat dev = seat("Dev", Set.of(Role.DEVOPS), Set.of(), Map.of());
        assertThat(settled(RELIABILITY, BEN).parts()).contains(new Part.Text(asked));
        assertThat(settled(RELIABILITY, BEN, dev).parts()).doesNotContain(new Part.Text(asked));
        assertThat(settled(RELIABILITY).parts())
                .as("where nobody argued, no silence is remarkable")
                .doesNotContain(new Part.Text(asked));
    }

    @Test
    void the_owner_that_an_admin_has_set_is_named() {
        List<Contact> dana = List.of(new Contact.Somebody(new UserId("U0DANA"), Optional.of("Dana Reyes")));
        RoleContacts whom = role -> role == Role.SRE ? dana : List.of();
        var parts = SETTLER.settle(new Debate(RELIABILITY, List.of(BEN)), whom).parts();
        assertThat(parts).contains(new Part.Whom(Role.SRE, "Ask here (Site Reliability Engineer)", dana));
        assertThat(parts.toString()).doesNotContain("No contact is set here");
    }

    @Test
    void of_a_choice_both_contacts_are_named_or_that_one_is_not_set() {
        List<Contact> dana = List.of(new Contact.Somebody(new UserId("U0DANA"), Optional.of("Dana Reyes")));
        var choice = new Debate(new Matter(List.of(Role.SRE, Role.INFRA), Optional.empty()), List.of(BEN));
        assertThat(SETTLER.settle(choice, role -> dana).parts())
                .contains(
                        new Part.Whom(Role.SRE, "Ask here (Site Reliability Engineer)", dana),
                        new Part.Whom(Role.INFRA, "Ask here (Infrastructure Engineer)", dana));
        assertThat(SETTLER.settle(choice, role -> role == Role.SRE ? dana : List.of())
                        .parts())
                .contains(
                        new Part.Whom(Role.SRE, "Ask here (Site Reliability Engineer)", dana),
                        new Part.Text(
                                "No contact is set here for the Infrastructure Engineer. An admin can name one in the bot's settings."));
        assertThat(SETTLER.settle(choice, RoleContacts.NOBODY).parts())
                .contains(new Part.Text(
                        "No contact is set here for any of them. An admin can name them in the bot's settings."));
    }

    @Test
    void where_partners_read_it_nothing_is_said_of_whom_to_ask() {
        var parts = SETTLER.settle(new Debate(RELIABILITY, List.of(BEN)), RoleContacts.SECRET)
                .parts();
        assertThat(parts.toString()).doesNotContain("contact", "Ask here");
    }

    @Test
    void a_choice_is_said_to_be_one_with_what_each_side_stands_on() {
        var choice = new Matter(List.of(Role.SRE, Role.INFRA), Optional.empty());
        Seat ana = seat("Ana", Set.of(Role.INFRA), Set.of(), Map.of(Role.INFRA, "The racks are full by June."));
        var answer = settled(choice, BEN, ana);
        assertThat(answer.title())
                .isEqualTo("It is a choice: confidence or capacity. Each has a point; somebody has to decide.");
        assertThat(answer.parts())
                .contains(new Part.Text("What each stands on: Ben, on confidence. Ana: “The racks are full by June.”"));
    }
}
