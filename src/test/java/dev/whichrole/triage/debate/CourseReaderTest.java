package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.debate.course.Accord;
import dev.whichrole.triage.debate.course.Course;
import dev.whichrole.triage.debate.course.CourseReader;
import dev.whichrole.triage.debate.course.OpeningQuestion.Kind;
import dev.whichrole.triage.debate.remark.Post;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How a thread goes")
class CourseReaderTest {
    private static final CourseReader READER = new CourseReader(TriageContent.debateCues());

    /** "Ana: lunch?" for each message. */
    private static Course course(String... thread) {
        return READER.read(Stream.of(thread)
                .map(line -> line.split(": ", 2))
                .map(line -> Post.said(line[0], line[1]))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHO | Who owns staging, and why?
            WHO | the build is red for three days, who fixes pipelines here
            WHO | so the upgrade broke prod. who is supposed to own that, like actually? not blaming anyone
            WHO | which team runs the VPN?
            WHO | Wem gehört das Staging?
            CHOICE | Do we really need a change freeze? asking for a friend
            CHOICE | We have budget for one thing: a portal, or two more people on call. Convince me.
            CHOICE | vault or sops?
            CHOICE | proposal: every team gets its own cluster
            CHOICE | Should the people who carry the pager sit with the developers?
            CHOICE | Why are we hiring a platform engineer?
            DIFFERENCE | what's the difference between devops and platform on our page?
            DIFFERENCE | so is that one role or four?
            OTHER | What is our bottleneck?
            OTHER | People who ship on Fridays are brave.
            """)
    void begins_with_a_question_of_a_kind(Kind kind, String opening) {
        assertThat(course("Ana: " + opening).question().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who looks after the old queue? | the old queue
            who should clean up our orphaned volumes next year? | the orphaned volumes
            which team owns base images here? | base images
            who owns this, like actually? |
            who runs what you built? |
            should we own it? |
            """)
    void names_what_is_asked_for(String opening, String thing) {
        assertThat(course("Ana: " + opening).question().thing()).isEqualTo(Optional.ofNullable(thing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkout is down, who takes it?",
                "main has been red since Tuesday, who fixes that?",
                "users cannot log in. whose is that?",
                "orders db cpu at 100% since 9"
            })
    void has_something_broken_now(String opening) {
        assertThat(course("Ana: " + opening).broken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkout was down last week. who writes that up?",
                "who gets called when a disk is broken?",
                "should we buy more disks?"
            })
    void has_nothing_broken_now(String opening) {
        assertThat(course("Ana: " + opening).broken()).isFalse();
    }

    @Test
    void ends_in_agreement_where_two_go_along() {
        assertThat(course(
                                "Ana: I muted the flaky tests so that main is green.",
                                "Ben: That hides the problem, two of them were about payment.",
                                "Cem: run them, do not block on them, and report to the owner",
                                "Ana: that I like better",
                                "Ben: fine by me")
                        .accord())
                .contains(new Accord("Cem", Optional.of("run them, do not block on them, and report to the owner")));
    }

    @Test
    void ends_in_agreement_where_the_one_who_began_it_withdraws() {
        assertThat(course(
                                "Ana: proposal: a cluster for every team",
                                "Ben: No. I cannot upgrade fourteen of them.",
                                "Ana: ok you convinced me, namespaces with quotas for the two loud teams. i withdraw it",
                                "Cem: +1")
                        .accord())
                .map(Accord::speaker)
                .contains("Ana");
    }

    @Test
    void goes_on_where_somebody_still_says_no_or_argues_again_or_one_alone_goes_along() {
        assertThat(course("Ana: trunk for all?", "Ben: works for me", "Cem: fine by me", "Dev: -1")
                        .accord())
                .isEmpty();
        assertThat(course(
                                "Ana: trunk for all?",
                                "Ben: works for me",
                                "Cem: fine by me",
                                "Dev: the modules are shared by forty teams and a half merged one breaks all of them at once")
                        .accord())
                .isEmpty();
        assertThat(course("Ana: trunk for all?", "Ben: for modules no", "Cem: ok, ben is right")
                        .accord())
                .isEmpty();
    }
}
