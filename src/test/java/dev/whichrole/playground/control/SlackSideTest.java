package dev.whichrole.playground.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Control;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.StubBot.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is done to a workspace that nobody types: closed channels, changed accounts, another company, requests repeated. */
class SlackSideTest extends PlaygroundFixture {
    private static final String COMPANY = """
            team: {name: Two Desks, domain: two-desks}
            people:
              - {name: ida, real_name: Ida Blom, title: Does it all}
              - {name: karl, real_name: Karl Blom, title: Does the rest, standing: admin}
            newcomers: [{name: nils, real_name: Nils Blom}]
            channels:
              - name: desk
                members: [ida, karl, bot]
                messages: [{from: ida, ago: 2H, text: Anybody there?}]
            """;

    private Control control;

    @BeforeEach
    void reach() {
        control = new Control(playground.url());
    }

    private void posting(String channel, String how) {
        control.post(
                "channels/" + channel + "/posting",
                Json.object().put("as", "priya").put("posting", how));
    }

    private JsonNode change(String user, String what, String value) {
        return control.post("people/change", Json.object().put("user", user).put(what, value))
                .path("person");
    }

    private JsonNode user(String id) {
        return call("users.info", "{\"user\": \"" + id + "\"}").path("user");
    }

    @ParameterizedTest
    @CsvSource({
        "archived, is_archived",
        "restricted, restricted_action",
        "read_only, restricted_action_read_only_channel"
    })
    void a_closed_channel_takes_nothing_from_the_app(String how, String error) {
        posting("general", how);

        assertThat(error("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"t\"}"))
                .isEqualTo(error);
        assertThat(error("chat.postEphemeral", "{\"channel\": \"C0GENERAL\", \"user\": \"U0ANA\", \"text\": \"t\"}"))
                .isEqualTo(error);
        posting("general", "open");
        assertThat(call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"t\"}")
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void people_who_are_no_admins_cannot_write_there_either() {
        posting("general", "read_only");

        assertThatThrownBy(() -> slack.as("ana").in("general").types("hello")).hasMessageContaining("Only admins");
        slack.as("priya").in("general").types("hello");
        posting("general", "archived");
        assertThatThrownBy(() -> slack.as("priya").in("general").types("hello")).hasMessageContaining("archived");
        assertThat(call("conversations.info", "{\"channel\": \"C0GENERAL\"}")
                        .at("/channel/is_archived")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_deactivated_account_is_in_no_channel_and_can_do_nothing() {
        assertThat(change("ben", "deactivated", "true").path("is_deactivated").asBoolean())
                .isTrue();

        assertThat(user("U0BEN").path("deleted").asBoolean()).isTrue();
        assertThat(call("conversations.members", "{\"channel\": \"C0GENERAL\"}")
                        .path("members")
                        .toString())
                .doesNotContain("U0BEN");
        assertThat(error("chat.postMessage", "{\"channel\": \"U0BEN\", \"text\": \"t\"}"))
                .isEqualTo("channel_not_found");
        assertThatThrownBy(() -> slack.as("ben").in("random").types("hello")).hasMessageContaining("deactivated");
    }

    @Test
    void a_name_changes_everywhere_at_once() {
        change("ana", "real_name", "Ana Duarte-Lis");

        assertThat(user("U0ANA").path("real_name").asString()).isEqualTo("Ana Duarte-Lis");
        assertThat(slack.as("ana").workspace().at("/me/real_name").asString()).isEqualTo("Ana Duarte-Lis");
    }

    @Test
    void somebody_of_a_partner_leaves_what_is_not_shared_and_has_another_team() {
        change("ben", "belongs", "partner");

        assertThat(user("U0BEN").path("team_id").asString()).isEqualTo("T0PARTNER");
        assertThat(user("U0BEN").path("is_stranger").asBoolean()).isTrue();
        assertThat(slack.as("ben").workspace().path("channels")).isEmpty();
    }

    @Test
    void somebody_on_grid_has_a_home_elsewhere_and_is_one_of_us() {
        change("ben", "belongs", "grid");

        assertThat(user("U0BEN").path("team_id").asString()).isEqualTo("T0SISTER");
        assertThat(user("U0BEN").at("/enterprise_user/teams").toString()).contains("T0PLAYGROUND", "T0SISTER");
        assertThat(user("U0BEN").path("is_stranger").asBoolean()).isFalse();
        slack.as("ben").in("general").types("/whichrole");
        assertThat(bot.last().field("team_id")).isEqualTo("T0PLAYGROUND");
    }

    @Test
    void many_join_at_once_and_the_app_hears_of_each() {
        JsonNode joined = control.post("people", Json.object().put("number", 7)).path("people");

        slack.settle();
        assertThat(joined).hasSize(7);
        assertThat(slack.events("team_join")).hasSize(7);
    }

    @Test
    void another_company_moves_in_and_reset_keeps_it() {
        control.post("company", Json.object().put("yaml", COMPANY));
        slack.as("ida").in("desk").types("hello");
        slack.reset();

        assertThat(slack.as("karl").in("desk").messages()).hasSize(1);
        assertThat(slack.as("ida").workspace().at("/team/name").asString()).isEqualTo("Two Desks");
        assertThat(control.get("company", Map.of()).path("yaml").asString()).isEqualTo(COMPANY);

        control.post("company", Json.object().put("yaml", ""));
        assertThat(slack.as("ana").workspace().at("/team/name").asString()).isEqualTo("Northbound Parcels");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                people: [               | not YAML
                just words              | no company
                team: {name: a}         | needs people
                people: [{name: A b}]   | handle such as ana
                channels: [{name: x, members: [nobody]}] | called nobody
                """)
    void a_company_that_nobody_could_live_in_is_refused_and_changes_nothing(String yaml, String complaint) {
        assertThatThrownBy(() -> control.post("company", Json.object().put("yaml", yaml)))
                .hasMessageContaining(complaint);
        assertThat(slack.as("ana").workspace().at("/team/name").asString()).isEqualTo("Northbound Parcels");
    }

    @Test
    void a_world_that_is_moved_on_posts_what_is_due_and_signs_by_the_real_time() {
        long tomorrow = clock.instant().getEpochSecond() + 86_400;
        call("chat.scheduleMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"due\", \"post_at\": " + tomorrow + "}");
        control.post("clock", Json.object().put("ahead_seconds", 90_000).put("world", true));

        assertThat(slack.as("ana").in("general").awaits("due").ephemeral()).isFalse();
        slack.as("ana").in("general").types("/whichrole");
        long signed = Long.parseLong(bot.last().headers().get("X-Slack-Request-Timestamp"));
        assertThat(signed)
                .isBetween(
                        clock.instant().getEpochSecond() - 60, clock.instant().getEpochSecond());
        assertThat(playground.clock().instant()).isAfter(clock.instant().plusSeconds(89_000));
        slack.reset();
        assertThat(playground.clock().instant()).isBefore(clock.instant().plusSeconds(60));
    }

    @Test
    void faults_of_methods_are_listed_until_mended() {
        slack.faulty("chat.postMessage", "error", "is_archived");
        assertThat(slack.as("ana").workspace().at("/faults/0/method").asString())
                .isEqualTo("chat.postMessage");

        slack.mended("chat.postMessage");
        assertThat(slack.as("ana").workspace().path("faults")).isEmpty();
        assertThat(slack.as("ana").workspace().path("methods").toString()).contains("views.publish");
    }

    @Test
    void a_request_is_replayed_edited_signed_anew_and_with_a_fresh_trigger() {
        slack.as("ana").in("general").types("/whichrole sre");
        JsonNode first = slack.deliveries("command").get(0);
        bot.answers(Answer.json("{\"text\": \"edited answer\"}"));
        var payload =
                (tools.jackson.databind.node.ObjectNode) first.path("payload").deepCopy();
        clock.forward(java.time.Duration.ofSeconds(2));

        control.post(
                "replay",
                Json.object().put("id", first.path("id").asString()).set("payload", payload.put("text", "devops")));

        JsonNode second = slack.deliveries("command").get(1);
        assertThat(bot.last().field("text")).isEqualTo("devops");
        assertThat(second.path("replay_of")).isEqualTo(first.path("id"));
        assertThat(second.at("/payload/trigger_id")).isNotEqualTo(first.at("/payload/trigger_id"));
        assertThat(second.at("/payload/response_url")).isNotEqualTo(first.at("/payload/response_url"));
        assertThat(bot.last().headers().get("X-Slack-Signature"))
                .isNotEqualTo(bot.received().get(0).headers().get("X-Slack-Signature"));
        assertThat(slack.as("ana").in("general").last().text()).isEqualTo("edited answer");
    }

    @Test
    void requests_calls_and_answers_name_the_messages_and_the_person_they_are_about() {
        bot.answers(Answer.json("{\"text\": \"in the ack\"}"));
        slack.as("ana").in("general").types("/whichrole sre");
        String answered = slack.as("ana").in("general").last().ts();
        JsonNode command = slack.deliveries("command").get(0);
        assertThat(command.path("person").asString()).isEqualTo("U0ANA");
        assertThat(command.at("/messages/0/ts").asString()).isEqualTo(answered);
        assertThat(command.path("budget_ms").asLong()).isEqualTo(DEADLINE.toMillis());

        post(bot.last().field("response_url"), "{\"text\": \"later\"}", "");
        assertThat(slack.hooks().get(0).at("/messages/0/ts").asString())
                .isEqualTo(slack.as("ana").in("general").last().ts());
        assertThat(slack.hooks().get(0).path("person").asString()).isEqualTo("U0ANA");

        String posted = Json.text(call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"t\"}"), "ts");
        JsonNode calls = slack.calls().get(slack.calls().size() - 1);
        assertThat(calls.at("/messages/0/ts").asString()).isEqualTo(posted);
    }

    @Test
    void who_only_looks_into_a_channel_presses_nothing_there() {
        call("chat.postMessage", """
            {"channel": "C0PLATFORMDEBATE", "text": "t", "blocks": [{"type": "actions", "elements": [
              {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": "Go"}}]}]}
            """);
        var seen = slack.as("sofia").in("platform-debate").last();

        assertThatThrownBy(() -> seen.click("Go")).hasMessageContaining("Sofia Marchetti is not in this channel");
        assertThatThrownBy(() -> slack.as("sofia").in("platform-debate").types("hello"))
                .hasMessageContaining("Sofia Marchetti is not in this channel");
    }
}
