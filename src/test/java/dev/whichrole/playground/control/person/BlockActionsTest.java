package dev.whichrole.playground.control.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Control;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.playground.testing.StubBot.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BlockActionsTest extends PlaygroundFixture {
    private static final String BLOCKS = """
            [{"type": "actions", "block_id": "row", "elements": [
               {"type": "button", "action_id": "explain.share", "value": "sre", "style": "primary",
                "text": {"type": "plain_text", "text": "Share in channel"}},
               {"type": "static_select", "action_id": "pick", "options": [
                 {"text": {"type": "plain_text", "text": "One"}, "value": "1"},
                 {"text": {"type": "plain_text", "text": "Two"}, "value": "2"}]}]}]
            """;

    private Seen message;

    @BeforeEach
    void post() {
        call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"t\", \"blocks\": " + BLOCKS + "}");
        message = slack.as("ana").in("general").last();
    }

    @Test
    void sends_what_was_pressed_and_where() {
        message.click("Share in channel");

        JsonNode payload = bot.last().json();
        assertThat(Json.text(payload, "type")).isEqualTo("block_actions");
        assertThat(payload.at("/actions/0/action_id").stringValue()).isEqualTo("explain.share");
        assertThat(payload.at("/actions/0/value").stringValue()).isEqualTo("sre");
        assertThat(payload.at("/actions/0/block_id").stringValue()).isEqualTo("row");
        assertThat(payload.at("/container/message_ts").stringValue()).isEqualTo(message.ts());
        assertThat(payload.at("/container/is_ephemeral").booleanValue()).isFalse();
        assertThat(payload.at("/message/bot_id").stringValue()).isEqualTo("B0WHICHROLE");
        assertThat(payload.at("/channel/name").stringValue()).isEqualTo("general");
        assertThat(payload.at("/user/username").stringValue()).isEqualTo("ana");
        assertThat(Json.text(payload, "response_url")).contains("/hooks/actions/");
        assertThat(Json.text(payload, "trigger_id")).isNotBlank();
    }

    @Test
    void sends_no_message_for_an_ephemeral_source() {
        bot.answers(Answer.json("{\"text\": \"t\", \"blocks\": " + BLOCKS + "}"));
        slack.as("ana").in("general").types("/whichrole");
        slack.as("ana").in("general").last().click("explain.share");

        JsonNode payload = bot.last().json();
        assertThat(payload.has("message")).isFalse();
        assertThat(payload.at("/container/is_ephemeral").booleanValue()).isTrue();
    }

    @Test
    void sends_the_chosen_option_and_the_state() {
        message.choose("pick", "2");

        JsonNode payload = bot.last().json();
        assertThat(payload.at("/actions/0/selected_option/text/text").stringValue())
                .isEqualTo("Two");
        assertThat(payload.at("/state/values/row/pick/selected_option/value").stringValue())
                .isEqualTo("2");
    }

    @Test
    void cannot_choose_what_is_not_offered() {
        var click = Json.object()
                .put("as", "ana")
                .put("channel", "general")
                .put("message_ts", message.ts())
                .put("block_id", "row")
                .put("action_id", "pick")
                .put("selected", "3");

        var refused = new Control(playground.url()).raw("click", click);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("unknown_option");
    }

    @Test
    void shows_a_mark_when_the_bot_does_not_answer_and_removes_it_when_it_does() {
        bot.answers(Answer.NEVER);
        message.click("explain.share");
        assertThat(slack.as("ana").in("general").last().failure()).contains("The app did not answer in time.");
        assertThat(slack.as("ben").in("general").last().failure()).isEmpty();

        bot.answers(Answer.OK);
        message.click("explain.share");
        assertThat(slack.as("ana").in("general").last().failure()).isEmpty();
    }

    @Test
    void takes_200_alone_for_an_answer() {
        bot.answers(Answer.status(204));

        JsonNode answer = message.click("explain.share");

        assertThat(answer.at("/delivery/error").stringValue()).isEqualTo("dispatch_failed");
    }

    @Test
    void sends_the_whole_message_of_a_shortcut_without_membership() {
        OpenConversation hiring = slack.as("sofia").in("hiring");
        Seen advertisement = hiring.messages().get(1);

        hiring.runs("triage.message", advertisement);

        JsonNode payload = bot.last().json();
        assertThat(Json.text(payload, "type")).isEqualTo("message_action");
        assertThat(Json.text(payload, "callback_id")).isEqualTo("triage.message");
        assertThat(payload.at("/message/text").stringValue().lines().count()).isGreaterThanOrEqualTo(60);
        assertThat(Json.text(payload, "response_url")).contains("/hooks/app/");
    }

    @Test
    void sends_no_channel_with_a_global_shortcut() {
        slack.as("lee").runs("quiz.start");

        JsonNode payload = bot.last().json();
        assertThat(Json.text(payload, "type")).isEqualTo("shortcut");
        assertThat(payload.has("channel")).isFalse();
        assertThat(payload.has("response_url")).isFalse();
    }
}
