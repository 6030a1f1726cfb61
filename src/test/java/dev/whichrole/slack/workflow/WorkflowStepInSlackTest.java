package dev.whichrole.slack.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.json.Json;
import dev.whichrole.testing.LiveBot;
import dev.whichrole.workspace.Help;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@DisplayName("The step in Workflow Builder, in a strict Slack,")
@Tag("slow")
class WorkflowStepInSlackTest {
    private static final String STUCK = "our deploy has been stuck in staging since lunch";

    @RegisterExtension
    static final LiveBot LIVE = LiveBot.bothWays();

    @BeforeAll
    static void admins_have_decided() {
        var devops = new Help(
                Optional.of(new ChannelId("C0PLATFORMDEBATE")), Optional.of(new Contact.Somebody(new UserId("U0BEN"))));
        var platform = new Help(Optional.empty(), Optional.of(new Contact.Group(new GroupId("S0ONCALL"))));
        LIVE.store()
                .preferences()
                .save(
                        LiveBot.TEAM,
                        new Preferences(
                                Map.of(Role.DEVOPS, devops, Role.PLATFORM, platform),
                                Optional.empty(),
                                false,
                                List.of(new Term("falcon", Role.PLATFORM))));
    }

    private static JsonNode run(String text) {
        return LIVE.slack().runsStep("which_role", Json.object().put("text", text));
    }

    private static JsonNode run(String text, String channel) {
        return LIVE.slack()
                .runsStep("which_role", Json.object().put("text", text).put("channel", channel));
    }

    private static String idOf(String channel) {
        return LIVE.slack().as("ana").in(channel).id();
    }

    @Test
    void says_who_handles_a_text_how_sure_that_is_and_why_and_whom_to_ask_here() {
        JsonNode outputs = run(STUCK).path("outputs");
        assertThat(outputs.path("role").asString()).isEqualTo("DevOps Engineer");
        assertThat(outputs.path("role_id").asString()).isEqualTo("devops");
        assertThat(outputs.path("sure").asString()).isIn("sure", "fairly sure");
        assertThat(outputs.path("why").asString())
                .startsWith("Because of “")
                .contains("stuck")
                .endsWith(".");
        assertThat(outputs.path("help_channel").asString()).isEqualTo("C0PLATFORMDEBATE");
        assertThat(outputs.path("owner").asString()).isEqualTo("U0BEN");
        assertThat(outputs.has("owner_group")).isFalse();
    }

    @Test
    void names_a_user_group_where_that_owns_it_and_knows_words_of_the_house() {
        JsonNode outputs = run("the falcons refused").path("outputs");
        assertThat(outputs.path("role_id").asString()).isEqualTo("platform");
        assertThat(outputs.path("owner_group").asString()).isEqualTo("S0ONCALL");
        assertThat(outputs.has("owner")).isFalse();
        assertThat(outputs.has("help_channel")).isFalse();
    }

    @Test
    void says_none_where_it_is_for_none_of_the_four() {
        JsonNode outputs = run("the coffee machine on the second floor leaks").path("outputs");
        assertThat(outputs.path("role_id").asString()).isEqualTo("none");
        assertThat(outputs.path("role").asString()).isEqualTo("None of the four");
    }

    @Test
    void posts_the_result_where_it_is_told_to() {
        var channel = LIVE.slack().as("ana").in("general");
        assertThat(run(STUCK, channel.id()).path("state").asString()).isEqualTo("completed");
        assertThat(channel.awaits("Which role handles this: DevOps Engineer").text())
                .contains("Because of");
    }

    @Test
    void fails_with_what_to_do_where_it_may_not_post() {
        JsonNode run = run(STUCK, idOf("hiring"));
        assertThat(run.path("state").asString()).isEqualTo("failed");
        assertThat(run.path("error").asString()).contains("/invite @whichrole", "not_in_channel");
    }

    @Test
    void fails_with_what_to_do_without_a_text() {
        JsonNode run = LIVE.slack().runsStep("which_role", Json.object());
        assertThat(run.path("state").asString()).isEqualTo("failed");
        assertThat(run.path("error").asString()).startsWith("The step got no text.");
    }

    @Test
    void fails_where_it_was_asked_too_long_ago() {
        LIVE.slack().clockAhead(-200);
        JsonNode run = run(STUCK);
        assertThat(run.path("state").asString()).isEqualTo("failed");
        assertThat(run.path("error").asString()).contains("gave up");
    }

    @Test
    void runs_once_however_often_slack_delivers_it() {
        var general = LIVE.slack().as("ana").in("general");
        run(STUCK, general.id());
        LIVE.slack().redeliver();
        LIVE.slack().settle();
        assertThat(general.messages().stream().filter(seen -> seen.text().contains("Which role handles this: DevOps")))
                .hasSize(1);
    }

    @Test
    void works_by_socket_mode_too() {
        LIVE.slack().socketMode(true);
        assertThat(run(STUCK).path("state").asString()).isEqualTo("completed");
    }
}
