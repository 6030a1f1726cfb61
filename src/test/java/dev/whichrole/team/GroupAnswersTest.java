package dev.whichrole.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.testing.Told;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupAnswersTest {
    private static final GroupAnswers ANSWERS = answers();

    private static GroupAnswers answers() {
        var handbook = HandbookContent.read().handbook();
        return new GroupAnswers(
                QuizContent.read().quiz(handbook),
                handbook,
                PeopleContent.read().team());
    }

    /** People who lean to these roles alone, none of them counted in. */
    private static Coverage of(Role... roles) {
        return Coverage.ofAll(IntStream.range(0, roles.length)
                .mapToObj(i -> new Profile(
                        new Person(new TeamId("T1"), new UserId("SECRET" + i)),
                        Standing.MID,
                        List.of(new Given("q", roles[i], 100)),
                        false,
                        Instant.EPOCH))
                .toList());
    }

    @Test
    void an_invitation_gains_the_groups_picture_and_the_empty_chair() {
        assertThat(Told.of(ANSWERS.of(of(Role.INFRA, Role.SRE, Role.SRE, Role.PLATFORM))))
                .isEqualTo("""
                        4 of you so far, and nobody for velocity. Every change waits for somebody brave.
                        [pictures/team/1-2-0-1/25-50-0-25.png] The four corners, each filled by its share of what 4 people lean to. infra: one person, 25 %. SRE: 2 people, 50 %. DevOps: nobody, 0 %. platform: one person, 25 %.
                        Who leans where: infra 1, SRE 2, DevOps 0 and platform 1. Some sit in two chairs.
                        Infra, SRE, DevOps or platform. Five short scenes, about two minutes, and a blend at the end instead of a label.
                        (Anyone may join. Here, your run sits in the thread below. Privately, only you see it.)
                        [Take it here] quiz.start here
                        [Take it privately] quiz.start privately
                        """);
    }

    @Test
    void several_empty_chairs_are_all_named() {
        assertThat(ANSWERS.of(of(Role.SRE, Role.SRE, Role.SRE)).title())
                .isEqualTo("3 of you so far, and nobody for capacity, velocity and leverage.");
    }

    @Test
    void no_empty_chair_is_said_too() {
        assertThat(ANSWERS.of(of(Role.values())).title()).isEqualTo("4 of you so far, and all four chairs are taken.");
    }

    @Test
    void nobody_is_named() {
        assertThat(Stream.of(of(Role.SRE, Role.SRE, Role.SRE), of(Role.values()))
                        .map(coverage -> Told.of(ANSWERS.of(coverage))))
                .noneMatch(text -> text.contains("SECRET"));
    }
}
