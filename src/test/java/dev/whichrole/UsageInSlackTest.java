package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.testing.LiveBot;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is counted of what people do in a strict Slack, as the operator and the admins see it. */
@DisplayName("Usage, in a strict Slack,")
@Tag("slow")
class UsageInSlackTest {
    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    private static Stream<String> metrics() {
        return LIVE.bot().metrics().lines();
    }

    private static void counted(String labels) {
        await().untilAsserted(() ->
                assertThat(metrics()).anyMatch(line -> line.startsWith("whichrole_usage_total{" + labels + "}")));
    }

    private static void takeTheQuiz(String name) {
        var person = LIVE.slack().as(name);
        person.visitsHome();
        OpenView home = person.awaitsHome("Whom to ask here");
        home.click(home.buttons().get(0));
        person.awaitsModalSaying("Where are you now?").click("Owning a system");
        for (int step = 1; step <= 5; step++) {
            OpenView question = person.awaitsModalSaying(step + " of 5");
            question.click(question.buttons().get(0));
        }
        person.awaitsModalSaying("Nearest neighbour");
    }

    @Test
    void is_told_to_admins_on_home_in_numbers_and_to_nobody_else() {
        takeTheQuiz("ana");
        counted("kind=\"quiz\",what=\"finished\"");
        LIVE.slack().as("priya").visitsHome();
        assertThat(LIVE.slack().as("priya").awaitsHome("What I am used for").words())
                .contains("*Quizzes finished:* 1.", "I do not count who asked")
                .doesNotContain("ana");
        assertThat(LIVE.slack().as("ana").home().words()).doesNotContain("What I am used for");
    }

    @Test
    void knows_calls_to_slack_by_method_and_error() {
        LIVE.slack().as("ben").visitsHome();
        LIVE.slack().as("ben").awaitsHome("Whom to ask here");
        await().untilAsserted(() -> assertThat(metrics())
                .anyMatch(line -> line.startsWith(
                        "whichrole_slack_call_seconds_count{error=\"none\",method=\"views.publish\"}")));
    }

    @Test
    void knows_verdicts_that_were_called_not_right() {
        var ben = LIVE.slack().as("ben").with("whichrole");
        ben.types("our deploy has been stuck in staging since lunch");
        ben.awaits("DevOps Engineer").click("Not right?");
        ben.awaits("Which would you have expected?").click("Site Reliability Engineer");
        counted("kind=\"not_right\",what=\"devops\"");
    }

    @Test
    void knows_debates_settled_and_found_fair() {
        var ben = LIVE.slack().as("ben").with("whichrole");
        ben.types("settle this: Ana: the rollback is yours. Ben: no, the pipeline is yours, since you page for it.");
        ben.awaits(seen -> seen.buttons().contains("Fair")).click("Fair");
        counted("kind=\"debate\",what=\"told\"");
        counted("kind=\"fair\",what=\"yes\"");
    }

    @Test
    void outlasts_the_process() {
        LIVE.slack().as("mira").visitsHome();
        LIVE.slack()
                .as("mira")
                .awaitsHome("Whom to ask here")
                .enter("ask", "home.ask", "our deploy has been stuck in staging since lunch");
        LIVE.slack().as("mira").awaitsModalSaying("DevOps Engineer");
        counted("kind=\"sorted\",what=\"devops\"");
        LIVE.bot().restart();
        LIVE.slack().as("priya").visitsHome();
        assertThat(LIVE.slack().as("priya").awaitsHome("What I am used for").words())
                .contains("*Sorted texts:* DevOps Engineer ");
    }

    @Test
    void knows_what_was_pressed_under_a_greeting() {
        var newcomer = LIVE.slack().newColleague("noor");
        newcomer.with("whichrole")
                .awaits("Just write here what you are stuck with.")
                .click("Find my role");
        counted("kind=\"greeting\",what=\"quiz.start\"");
    }
}
