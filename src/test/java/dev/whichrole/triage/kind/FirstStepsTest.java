package dev.whichrole.triage.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first step fits the kind of a text and names only what the text speaks of. */
class FirstStepsTest {
    private final StepWords words = TriageContent.sentences().steps();
    private final FirstSteps steps = new FirstSteps(words);
    private final KindDetector kinds = TriageContent.sentences().kinds();

    private String step(Role role, String text) {
        return steps.of(role, kinds.of(text), steps.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    INFRA | is the database cluster running | see which of its parts still answer
                    INFRA | why can't the app reach its database | try the same connection from both sides
                    INFRA | dns of shop.example does not resolve right now | ask the nameserver itself
                    INFRA | start this server for me | ask how many, how large
                    INFRA | terraform plan wants to delete the subnet | read what it would change
                    INFRA | how can I peer two vpcs | draw which side talks to which
                    SRE | somebody has to clear the disk every night | have a script do what was done last night
                    SRE | p99 tripled and nobody noticed for a week | find what would have shown it
                    SRE | our incident response is chaotic | take the last incident
                    SRE | error budgets are ignored | put the last month beside the target
                    SRE | how do I rotate a certificate without downtime | do it to one of them first
                    SRE | alerts are noisy, what can we do | delete what nobody acted on
                    DEVOPS | flaky e2e tests block every merge | run it ten times on the same commit
                    DEVOPS | npm ci fails in the pipeline | install once from a clean checkout
                    DEVOPS | need permission to deploy to prod | see who may do it today
                    DEVOPS | the canary is failing, what should I do | hold it where it is
                    PLATFORM | golden path broken since monday | walk it once as a newcomer would
                    PLATFORM | our wrapper hides the yaml and nobody can debug it | let it print what it makes
                    PLATFORM | why do I need a ticket for a dns entry | count which ticket comes most
                    """)
    void fits_the_text(Role role, String text, String begins) {
        assertThat(step(role, text)).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    INFRA | the archive host is down | rehearse
                    INFRA | is the wiki machine alive | two years
                    SRE | checkout is down right now | good enough
                    SRE | search does not answer | decided that this is fine
                    DEVOPS | the deploy is stuck since noon | how often we deploy
                    PLATFORM | the scaffold command fails for everybody | would choose it
                    """)
    void what_is_down_is_not_answered_with_a_plan(Role role, String text, String not) {
        assertThat(step(role, text)).doesNotContain(not);
    }

    @Test
    void are_enough_for_every_role_and_kind() {
        for (Role role : Role.values()) {
            for (Kind kind : List.of(Kind.BROKEN, Kind.REQUEST, Kind.HOWTO, Kind.PLAN, Kind.TOIL)) {
                assertThat(words.steps(role, kind)).as(role + " " + kind).hasSizeGreaterThanOrEqualTo(4);
            }
        }
    }

    /** What a last step may not name, as it is said of any text of its kind. */
    private static final Map<Kind, String> THINGS = Map.of(
            Kind.BROKEN, ".*\\b(log|disk|certificate|alert|pager|cache|template|ticket|version)s?\\b.*",
            Kind.HOWTO, ".*\\b(ticket|certificate|repository|code|template|good enough)\\b.*",
            Kind.PLAN, ".*\\b(two years|budget|copy|template|ticket)\\b.*",
            Kind.REQUEST, ".*\\b(database|certificate|port|promise)\\b.*",
            Kind.TOIL, ".*\\b(disk|ticket|wiki|certificate|clicking)\\b.*");

    @Test
    void for_any_text_name_no_thing() {
        for (Role role : Role.values()) {
            THINGS.forEach((kind, things) -> {
                var of = words.steps(role, kind);
                assertThat(of.get(of.size() - 1).step()).as(role + " " + kind).doesNotMatch(things);
            });
        }
    }
}
