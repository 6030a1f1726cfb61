package dev.whichrole.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.testing.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamAnswersTest {
    private static final TeamAnswers PAGES = new TeamAnswers(
            HandbookContent.read().handbook(), PeopleContent.read().team());
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static Profile profile(String name, Standing standing, int infra, int sre, int devops, int platform) {
        var given = Stream.of(
                        Map.entry(Role.INFRA, infra),
                        Map.entry(Role.SRE, sre),
                        Map.entry(Role.DEVOPS, devops),
                        Map.entry(Role.PLATFORM, platform))
                .filter(share -> share.getValue() > 0)
                .map(share -> new Given("q" + share.getKey().id(), share.getKey(), share.getValue()))
                .toList();
        return new Profile(new Person(new TeamId("T1"), new UserId(name)), standing, given, true, NOON);
    }

    private static Profile mid(String name, int infra, int sre, int devops, int platform) {
        return profile(name, Standing.MID, infra, sre, devops, platform);
    }

    private static String told(Profile... profiles) {
        return Told.of(PAGES.of(
                new Coverage(List.of(profiles)),
                id -> id.value().charAt(0) + id.value().substring(1).toLowerCase(Locale.ROOT)));
    }

    @Test
    void an_empty_chair_comes_first() {
        assertThat(told(mid("ANA", 18, 64, 0, 18), mid("BEN", 0, 59, 0, 41), mid("CY", 82, 18, 0, 0)))
                .isEqualTo("""
                        In this channel, velocity has no voice. Every change waits for somebody brave.
                        [pictures/team/1-2-0-1/33-47-0-20.png] The four corners, each filled by its share of what 3 people lean to. infra: one person, 33 %. SRE: 2 people, 47 %. DevOps: nobody, 0 %. platform: one person, 20 %.
                        3 people in this channel are counted in. This is where they lean, together.
                        Capacity, Infrastructure Engineer: One person, Cy. Ask what happens to the accounts and the diagrams during their holidays.
                        Confidence, Site Reliability Engineer: Ana and Ben.
                        Velocity, DevOps Engineer: An empty chair. Usually releases grow until they are feared, staging drifts away from production, and a five-minute fix waits for Thursday.
                        Leverage, Platform Engineer: One person, Ben. A product team of one is a person with a queue. Help them say no.
                        What next: DevOps Engineer, by hiring or by learning. Begin with CI/CD pipelines, then GitOps and Argo CD.
                        (Only people who counted themselves in are in here. A lean is not a job title.)
                        [Which chair next?] explain.show empty chair devops
                        [Find my role] quiz.start privately
                        [The startup] explain.show startup
                        """);
    }

    @Test
    void several_empty_chairs_are_all_named() {
        assertThat(told(mid("ANA", 0, 100, 0, 0), mid("BEN", 0, 100, 0, 0), mid("CY", 0, 82, 18, 0)))
                .startsWith("In this channel, capacity, velocity and leverage have no voice.\n")
                .contains("What next: Infrastructure Engineer, by hiring or by learning.")
                .contains("[Which chair next?] explain.show empty chair infra or devops or platform\n");
    }

    @Test
    void a_chair_held_by_one_person_is_said_when_none_is_empty() {
        assertThat(told(
                        mid("ANA", 50, 50, 0, 0),
                        mid("BEN", 50, 0, 50, 0),
                        mid("CY", 0, 50, 50, 0),
                        mid("DEE", 10, 0, 0, 90)))
                .startsWith("All four chairs are taken, leverage by one person alone.\n")
                .doesNotContain("Nearest to it today")
                .contains("[Which chair next?] explain.show next chair platform\n");
    }

    @Test
    void a_full_table_is_praised_drily() {
        var people = IntStream.range(0, 8)
                .mapToObj(i -> mid(
                        "P" + i,
                        i % 4 == 0 ? 100 : 0,
                        i % 4 == 1 ? 100 : 0,
                        i % 4 == 2 ? 100 : 0,
                        i % 4 == 3 ? 100 : 0))
                .toArray(Profile[]::new);
        assertThat(told(people)).startsWith("All four chairs are taken. Somebody must have planned this.\n");
    }

    @Test
    void who_sits_in_three_chairs_lives_the_startup_reality() {
        assertThat(told(
                        mid("ANA", 36, 18, 23, 23),
                        profile("BEN", Standing.WHOLE, 0, 77, 23, 0),
                        mid("CY", 41, 41, 18, 0)))
                .contains(
                        "The startup reality: Ana and Ben, with three chairs or more each, by their answers or their own word."
                                + " Ana leans most to capacity. Ben leans most to confidence.");
    }

    @Test
    void people_who_all_sit_in_three_chairs_are_told_apart() {
        assertThat(told(mid("ANA", 40, 30, 30, 0), mid("BEN", 30, 40, 30, 0), mid("CY", 30, 30, 0, 40)))
                .contains("Ana leans most to capacity. Ben leans most to confidence. Cy leans most to leverage.");
        assertThat(told(mid("ANA", 25, 25, 25, 25), mid("BEN", 35, 35, 30, 0), mid("CY", 30, 30, 0, 40)))
                .contains("Ana leans to all four alike. Ben leans most to capacity and confidence.");
    }

    @Test
    void who_leans_alike_is_named_in_one_sentence() {
        assertThat(told(mid("ANA", 40, 30, 30, 0), mid("BEN", 40, 30, 30, 0), mid("CY", 30, 30, 0, 40)))
                .contains("Ana and Ben lean most to capacity. Cy leans most to leverage.")
                .doesNotContain("Ana leans");
        assertThat(told(mid("ANA", 25, 25, 25, 25), mid("BEN", 25, 25, 25, 25), mid("CY", 0, 100, 0, 0)))
                .contains("Ana and Ben lean to all four alike.");
    }

    @Test
    void nobody_is_listed_under_a_role_they_do_not_lean_to() {
        var whole = profile("BEN", Standing.WHOLE, 0, 77, 23, 0);
        assertThat(told(whole, mid("ANA", 0, 100, 0, 0), mid("CY", 0, 100, 0, 0)))
                .startsWith("In this channel, capacity and leverage have no voice.")
                .contains("Velocity, DevOps Engineer: One person, Ben.", "The startup reality: Ben, with three");
    }

    @Test
    void of_many_in_a_chair_five_are_named() {
        var people =
                IntStream.range(0, 8).mapToObj(i -> mid("P" + i, 100, 0, 0, 0)).toArray(Profile[]::new);
        assertThat(told(people)).contains("Infrastructure Engineer: P0, P1, P2, P3, P4 and 3 more.");
    }

    @Test
    void names_are_asked_for_only_of_those_shown() {
        var asked = new ArrayList<UserId>();
        var people = IntStream.range(0, 5_000)
                .mapToObj(i -> mid("P" + i, 25, 25, 25, 25))
                .toList();
        PAGES.of(new Coverage(people), id -> {
            asked.add(id);
            return id.value();
        });
        assertThat(asked).hasSizeLessThan(30);
    }

    @ParameterizedTest
    @CsvSource({"0, None", "1, One person", "2, Two people"})
    void fewer_than_three_get_no_picture_of_anyone(int count, String expected) {
        var counted = IntStream.range(0, count).mapToObj(i -> mid("SECRET" + i, 100, 0, 0, 0));
        var others = IntStream.range(0, 9)
                .mapToObj(i -> mid("OTHER" + i, 0, 100, 0, 0).counted(false));
        var coverage = new Coverage(Stream.concat(counted, others).toList());
        assertThat(Told.of(PAGES.of(coverage, UserId::value)))
                .startsWith("Three people make a team map. There are not three yet.\n" + expected)
                .endsWith("[Find my role] quiz.start privately\n[Which chair next?] explain.show next chair\n")
                .doesNotContain("SECRET", "OTHER", "%");
    }

    @Test
    void percentages_add_to_a_hundred() {
        var coverage = new Coverage(List.of(
                mid("ANA", 33, 33, 34, 0),
                mid("BEN", 33, 33, 0, 34),
                mid("CY", 33, 34, 33, 0),
                mid("DEE", 1, 1, 1, 97)));
        assertThat(coverage.percent().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void which_chair_is_next_can_be_asked_where_no_team_is_seen() {
        assertThat(Stream.of(PAGES.directly(), PAGES.notHere(), PAGES.noScope(), PAGES.amongAFew())
                        .map(Told::of))
                .allMatch(page -> page.endsWith("[Which chair next?] explain.show next chair\n"));
        assertThat(Told.of(PAGES.progress(0))).doesNotContain("[");
    }

    /** A label and its colon, and none behind it. */
    @Test
    void no_line_has_two_colons() {
        String map =
                told(mid("ANA", 18, 64, 0, 18), profile("BEN", Standing.WHOLE, 0, 59, 0, 41), mid("CY", 82, 18, 0, 0));
        assertThat(map.lines().filter(line -> !line.startsWith("[pictures")))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.chars().filter(c -> c == ':').count()).isLessThan(2));
    }

    @Test
    void waiting_and_a_missing_scope_have_words() {
        assertThat(PAGES.progress(1_200).title()).contains("1200");
        assertThat(Told.of(PAGES.noScope())).contains("channels:read");
        assertThat(Told.of(PAGES.amongAFew())).doesNotContain("grant").contains("in a channel");
        assertThat(Told.of(PAGES.notHere())).contains("/invite @whichrole");
        assertThat(Told.of(PAGES.directly())).contains("/whichrole team");
    }
}
