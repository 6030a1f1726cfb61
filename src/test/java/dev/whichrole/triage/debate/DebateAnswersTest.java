package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import dev.whichrole.people.UserId;
import dev.whichrole.triage.RoleContacts;
import dev.whichrole.triage.debate.course.Accord;
import dev.whichrole.triage.debate.course.Course;
import dev.whichrole.triage.debate.course.OpeningQuestion;
import dev.whichrole.triage.debate.remark.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DebateAnswersTest {
    private static final Settler SETTLER = TriageContent.read().settler();
    private static final Matter RELIABILITY = Matter.of(List.of(Role.SRE));

    private static Seat seat(String speaker, Set<Role> pro, Set<Role> con, Map<Role, String> quotes) {
        return new Seat(speaker, pro, con, false, false, quotes, Seat.Doubt.NONE);
    }

    private static final Seat BEN = seat("Ben", Set.of(Role.SRE), Set.of(), Map.of());
    private static final Seat DANA = seat("Dana", Set.of(Role.SRE), Set.of(), Map.of());
    private static final Seat ANA = seat("Ana", Set.of(Role.INFRA, Role.PLATFORM), Set.of(), Map.of());

    private static Answer settled(Matter matter, Seat... seats) {
        return settled(matter, Course.asking(OpeningQuestion.Kind.WHO), seats);
    }

    private static Answer settled(Matter matter, Course course, Seat... seats) {
        return SETTLER.settle(new Debate(matter, course, List.of(seats)), RoleContacts.NOBODY);
    }

    private static final Course WHETHER = Course.asking(OpeningQuestion.Kind.CHOICE);
    private static final Course ANYTHING = Course.asking(OpeningQuestion.Kind.OTHER);

    private static Course broken(boolean undo) {
        return new Course(new OpeningQuestion(OpeningQuestion.Kind.WHO, ""), true, undo, Optional.empty());
    }

    private static Course agreed(Optional<String> sentence) {
        return new Course(
                new OpeningQuestion(OpeningQuestion.Kind.CHOICE, ""),
                false,
                false,
                Optional.of(new Accord("Ana", sentence)));
    }

    private static List<String> texts(Answer answer) {
        return answer.parts().stream()
                .filter(Part.Text.class::isInstance)
                .map(part -> ((Part.Text) part).text())
                .toList();
    }

    private static String step(Answer answer) {
        List<String> texts = texts(answer);
        return texts.get(texts.size() - 1);
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
    void who_is_against_it_without_a_whole_sentence_is_named_and_nothing_is_put_into_their_mouth() {
        Seat cem = seat("Cem", Set.of(), Set.of(Role.SRE), Map.of());
        assertThat(texts(settled(RELIABILITY, BEN, cem)))
                .contains("Cem speaks against it; the first button below has more.");
    }

    @Test
    void another_concern_is_no_point_against_and_stands_there_as_a_whole_sentence_or_not_at_all() {
        Seat dev = seat("Dev", Set.of(Role.DEVOPS), Set.of(), Map.of(Role.DEVOPS, "A fix waits three days."));
        assertThat(texts(settled(RELIABILITY, BEN, dev)))
                .contains("Not to be forgotten, from Dev: “A fix waits three days.”");
        assertThat(texts(settled(RELIABILITY, BEN, ANA))).noneMatch(text -> text.contains("Ana"));
    }

    @Test
    void a_silence_that_matters_to_whoever_decides_is_asked_about_where_something_is_to_be_decided() {
        String asked = "Not asked yet: How soon can we try it on a few, and how fast can we take it back?";
        Seat dev = seat("Dev", Set.of(Role.DEVOPS), Set.of(), Map.of());
        assertThat(texts(settled(RELIABILITY, ANYTHING, BEN))).contains(asked);
        assertThat(texts(settled(RELIABILITY, ANYTHING, BEN, dev))).doesNotContain(asked);
        assertThat(texts(settled(RELIABILITY, ANYTHING)))
                .as("where nobody argued, no silence is remarkable")
                .doesNotContain(asked);
        assertThat(texts(settled(RELIABILITY, BEN))).as("whose it is was asked").doesNotContain(asked);
        assertThat(texts(settled(RELIABILITY, broken(false), BEN))).doesNotContain(asked);
    }

    @Test
    void no_silence_is_claimed_where_somebody_argues_who_could_not_be_made_out_or_may_have_spoken() {
        Seat unclear = new Seat("Eli", Set.of(), Set.of(), false, false, Map.of(), new Seat.Doubt(true, Set.of()));
        Seat perhaps = new Seat(
                "Fay", Set.of(Role.SRE), Set.of(), false, false, Map.of(), new Seat.Doubt(false, Set.of(Role.INFRA)));
        assertThat(aloud(settled(RELIABILITY, BEN, unclear))).containsExactly("Site Reliability Engineer: Ben.");
        assertThat(aloud(settled(RELIABILITY, perhaps)))
                .containsExactly("Site Reliability Engineer: Fay.", "Nobody spoke for: velocity, leverage.");
        assertThat(aloud(settled(RELIABILITY))).as("never all four").isEmpty();
        assertThat(aloud(settled(Matter.of(List.of(Role.PLATFORM)), BEN)))
                .as("not of the one that the first line names")
                .contains("Nobody spoke for: capacity, velocity.");
    }

    @Test
    void the_owner_that_an_admin_has_set_is_named() {
        List<Contact> dana = List.of(new Contact.Somebody(new UserId("U0DANA"), Optional.of("Dana Reyes")));
        RoleContacts whom = role -> role == Role.SRE ? dana : List.of();
        var parts = SETTLER.settle(new Debate(RELIABILITY, Course.asking(OpeningQuestion.Kind.WHO), List.of(BEN)), whom)
                .parts();
        assertThat(parts).contains(new Part.Whom(Role.SRE, "Ask here (Site Reliability Engineer)", dana));
        assertThat(parts.toString()).doesNotContain("No contact is set here");
    }

    @Test
    void of_a_choice_both_contacts_are_named_or_that_one_is_not_set() {
        List<Contact> dana = List.of(new Contact.Somebody(new UserId("U0DANA"), Optional.of("Dana Reyes")));
        var choice = new Debate(Matter.of(List.of(Role.SRE, Role.INFRA)), WHETHER, List.of(BEN));
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
        var parts = SETTLER.settle(
                        new Debate(RELIABILITY, Course.asking(OpeningQuestion.Kind.WHO), List.of(BEN)),
                        RoleContacts.SECRET)
                .parts();
        assertThat(parts.toString()).doesNotContain("contact", "Ask here");
    }

    @Test
    void what_people_stand_for_is_a_choice_where_a_yes_or_a_no_is_asked_for_whosever_matter_it_is() {
        Seat dev = seat("Dev", Set.of(Role.DEVOPS), Set.of(), Map.of());
        assertThat(settled(RELIABILITY, WHETHER, dev, BEN).title())
                .isEqualTo("It is a choice: velocity or confidence. Each has a point; somebody has to decide.");
        assertThat(settled(RELIABILITY, ANYTHING, dev, BEN, DANA).title())
                .as("what most stand for comes first")
                .startsWith("It is a choice: confidence or velocity.");
        assertThat(settled(RELIABILITY, dev, BEN).title())
                .as("who has it was asked")
                .doesNotContain("choice");
    }

    @Test
    void a_choice_has_a_word_for_each_side_or_for_none() {
        Seat ana = seat("Ana", Set.of(Role.INFRA), Set.of(), Map.of(Role.INFRA, "The racks are full by June."));
        var answer = settled(Matter.of(List.of(Role.SRE)), WHETHER, BEN, ana);
        assertThat(texts(answer)).contains("For confidence, Ben. For capacity, Ana: “The racks are full by June.”");
        var oneSided = settled(Matter.of(List.of(Role.SRE, Role.DEVOPS)), WHETHER, BEN);
        assertThat(oneSided.title()).startsWith("It is a choice: confidence or velocity.");
        assertThat(texts(oneSided)).noneMatch(text -> text.contains("Ben"));
    }

    @Test
    void for_and_against_one_role_is_a_choice_between_that_and_nothing() {
        Seat fay = seat("Fay", Set.of(Role.PLATFORM), Set.of(), Map.of());
        Seat cem = seat("Cem", Set.of(), Set.of(Role.PLATFORM), Map.of(Role.PLATFORM, "Two scripts did it before."));
        var answer = settled(Matter.of(List.of(Role.PLATFORM)), ANYTHING, fay, cem);
        assertThat(answer.title())
                .isEqualTo("It is a choice: leverage, or doing without. Each has a point; somebody has to decide.");
        assertThat(texts(answer)).contains("For leverage, Fay. Against it, Cem: “Two scripts did it before.”");
    }

    @Test
    void a_yes_or_no_is_never_answered_with_one_sides_argument() {
        assertThat(SETTLER.settle(
                                SETTLER.read(List.of(
                                        Post.said("Ana", "Should we put a gate in front of every release?"),
                                        Post.said("Ben", "hm"))),
                                RoleContacts.NOBODY)
                        .title())
                .isEqualTo("Releases are a DevOps matter. Yes or no is for you to weigh.");
        assertThat(settled(Matter.of(List.of()), WHETHER).title())
                .isEqualTo("It is a choice, and nothing said here makes it for you.");
    }

    @Test
    void who_is_named_gets_something_that_is_named() {
        var named = new Course(
                new OpeningQuestion(OpeningQuestion.Kind.WHO, "who looks after the old queue?"),
                false,
                false,
                Optional.empty());
        assertThat(settled(RELIABILITY, named, BEN).title()).startsWith("I would give the old queue to SRE: ");
        assertThat(settled(RELIABILITY, BEN).title())
                .isEqualTo("I would ask SRE first. What is to be decided here is not quite said.");
    }

    @Test
    void who_has_agreed_is_told_so_and_what_on() {
        var answer = settled(RELIABILITY, agreed(Optional.of("Canary first, then all of it.")), BEN, ANA);
        assertThat(answer.title()).isEqualTo("You seem to have agreed. Writing it down is what is left.");
        assertThat(texts(answer)).contains("As Ana put it: “Canary first, then all of it.”");
        assertThat(texts(settled(RELIABILITY, agreed(Optional.empty()), BEN))).noneMatch(text -> text.contains("Ana"));
    }

    @Test
    void what_titles_mean_is_explained() {
        var titles = Course.asking(OpeningQuestion.Kind.DIFFERENCE);
        assertThat(settled(Matter.of(List.of(Role.DEVOPS, Role.PLATFORM)), titles)
                        .title())
                .isEqualTo("They differ in what they give: DevOps gives velocity and platform gives leverage.");
        Seat all = new Seat("Jon", Set.of(), Set.of(), false, true, Map.of(), Seat.Doubt.NONE);
        assertThat(settled(Matter.of(List.of()), titles, all).title())
                .isEqualTo("In a small company it is one person, and it is still four jobs.");
    }

    @Test
    void the_next_step_fits_what_is_broken_now_a_choice_or_a_question_of_ownership() {
        assertThat(step(settled(RELIABILITY, broken(true), BEN)))
                .startsWith("Next, by a time that you set here: take the last change back");
        assertThat(step(settled(RELIABILITY, broken(false), BEN)))
                .startsWith("Next, by a time that you set here: one name on it");
        Seat dev = seat("Dev", Set.of(Role.DEVOPS), Set.of(), Map.of());
        assertThat(step(settled(RELIABILITY, WHETHER, BEN, dev)))
                .startsWith("Next, by a date that you set here: try it on one service with a way back");
        assertThat(step(settled(RELIABILITY, WHETHER, BEN, ANA))).contains("try the smaller one under real load");
        assertThat(step(settled(RELIABILITY, BEN))).contains("agree on one number that customers feel");
        assertThat(texts(settled(Matter.of(List.of()), ANYTHING)))
                .as("where nobody speaks of anything")
                .isEmpty();
    }

    @Test
    void others_are_said_to_be_left_out_only_where_there_are_any() {
        Seat unclear = new Seat("Eli", Set.of(), Set.of(), false, false, Map.of(), new Seat.Doubt(true, Set.of()));
        assertThat(SETTLER.chairs(new Debate(RELIABILITY, ANYTHING, List.of(BEN, unclear)))
                        .parts()
                        .toString())
                .contains("I leave them out");
        assertThat(SETTLER.chairs(new Debate(RELIABILITY, ANYTHING, List.of(BEN)))
                        .parts()
                        .toString())
                .doesNotContain("I leave them out");
    }
}
