package dev.whichrole.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.testing.LiveBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Home, in a strict Slack,")
@Tag("slow")
class HomeInSlackTest {
    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    @AfterEach
    void everything_was_accepted() {
        LIVE.slack().settle();
        assertThat(LIVE.slack().calls())
                .allMatch(call -> call.path("answer").path("ok").booleanValue());
    }

    private static OpenView home(String name) {
        LIVE.slack().as(name).visitsHome();
        return LIVE.slack().as(name).awaitsHome("Whom to ask here");
    }

    private static long published() {
        return LIVE.slack().calls().stream()
                .filter(call -> call.path("label").asString().equals("views.publish"))
                .count();
    }

    @Test
    void has_something_for_everyone() {
        OpenView home = home("jonas");
        assertThat(home.words())
                .contains("Four roles, one argument", "I have not been told yet.", "only you see this page");
        assertThat(home.buttons()).contains("More on SRE", "Privacy").doesNotContain("Open settings");
    }

    @Test
    void has_settings_for_admins() {
        assertThat(home("priya").buttons()).contains("Open settings");
    }

    @Test
    void is_not_published_again_when_nothing_has_changed() {
        home("ben");
        LIVE.slack().settle();
        int before = LIVE.slack().calls().size();
        LIVE.slack().as("ben").visitsHome();
        LIVE.slack().settle();
        assertThat(published()).isEqualTo(1);
        assertThat(LIVE.slack().calls()).as("calls of a second visit").hasSize(before);
    }

    @Test
    void shows_a_card_before_itself() {
        home("ben").click("More on SRE");
        assertThat(LIVE.slack()
                        .as("ben")
                        .awaitsModalSaying("Site Reliability Engineer")
                        .buttons())
                .doesNotContain("Share in channel");
    }

    @Test
    void says_which_role_handles_what_is_typed() {
        home("mira").enter("ask", "home.ask", "our deploy has been stuck in staging since lunch");
        assertThat(LIVE.slack().as("mira").awaitsModalSaying("DevOps Engineer").buttons())
                .contains("Not right?");
    }

    @Test
    void has_an_empty_field_again_after_an_answer() {
        home("mira").enter("ask", "home.ask", "our deploy has been stuck in staging since lunch");
        await().until(() -> LIVE.slack().as("mira").home().blocks().toString().contains("ask."));
        assertThat(LIVE.slack().as("mira").home().json().path("values").toString())
                .doesNotContain("stuck in staging");
    }

    @Test
    void runs_the_quiz_before_itself_and_then_shows_the_result() {
        var ana = LIVE.slack().as("ana");
        home("ana").click(ana.home().buttons().get(0));
        ana.awaitsModalSaying("Where are you now?").click("Owning a system");
        for (int step = 1; step <= 5; step++) {
            OpenView question = ana.awaitsModalSaying(step + " of 5");
            question.click(question.buttons().get(0));
        }
        OpenView result = ana.awaitsModalSaying("Nearest neighbour");
        assertThat(result.buttons())
                .contains("Take it again", "Count me in the team map")
                .doesNotContain("Show in channel");
        assertThat(ana.awaitsHome("Nearest neighbour").buttons()).contains("Take it again");
        result.click("Count me in the team map");
        ana.awaitsModalSaying("You are on the team map.");
        await().until(() -> ana.home().buttons().contains("Take me off the team map"));
    }
}
