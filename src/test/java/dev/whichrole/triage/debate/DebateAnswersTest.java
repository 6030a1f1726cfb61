package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
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
}
