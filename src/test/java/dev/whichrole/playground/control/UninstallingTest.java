package dev.whichrole.playground.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Control;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.Seen;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UninstallingTest extends PlaygroundFixture {
    private static final String POST = "{\"channel\": \"C0GENERAL\", \"text\": \"hello\"}";
    private static final String BUTTON = "{\"channel\": \"C0GENERAL\", \"text\": \"t\", \"blocks\": [{\"type\":"
            + " \"actions\", \"elements\": [{\"type\": \"button\", \"action_id\": \"press\","
            + " \"text\": {\"type\": \"plain_text\", \"text\": \"Press\"}}]}]}";

    private String refusal(String path, String body) {
        HttpResponse<String> answer =
                new Control(playground.url()).raw(path, Json.parse(body).orElseThrow());
        return answer.statusCode() + " " + Json.text(Json.parse(answer.body()).orElseThrow(), "error");
    }

    @Test
    void is_told_to_the_app_in_two_events() {
        slack.uninstalls("priya");
        slack.settle();

        assertThat(slack.events("tokens_revoked"))
                .singleElement()
                .satisfies(event -> assertThat(event.path("tokens").toString())
                        .isEqualTo("{\"oauth\":[],\"bot\":[\"U0WHICHROLE\"]}"));
        assertThat(slack.events("app_uninstalled")).hasSize(1);
        assertThat(slack.deliveries("event")
                        .get(0)
                        .at("/payload/authorizations/0/user_id")
                        .stringValue())
                .isEqualTo("U0WHICHROLE");
    }

    @Test
    void is_for_admins_only() {
        assertThat(refusal("uninstall", "{\"as\": \"ana\"}")).isEqualTo("400 not_an_admin");
        assertThat(refusal("install", "{\"as\": \"priya\"}")).isEqualTo("400 already_installed");
        slack.uninstalls("priya");
        assertThat(refusal("uninstall", "{\"as\": \"priya\"}")).isEqualTo("400 not_installed");
        assertThat(refusal("install", "{\"as\": \"ana\"}")).isEqualTo("400 not_an_admin");
    }

    @Test
    void ends_the_token() {
        slack.uninstalls("priya");

        assertThat(error("chat.postMessage", POST)).isEqualTo("account_inactive");
        assertThat(error("auth.test", "{}")).isEqualTo("account_inactive");
        assertThat(post(playground.apiUrl() + "auth.test", "{}", "xoxb-other").body())
                .contains("invalid_auth");
    }

    @Test
    void ends_the_response_urls_and_what_was_scheduled() {
        call(
                "chat.scheduleMessage",
                "{\"channel\": \"C0GENERAL\", \"text\": \"later\", \"post_at\": "
                        + clock.instant().plusSeconds(3600).getEpochSecond() + "}");
        slack.as("ana").in("general").types("/whichrole sre");
        String url = bot.last().field("response_url");

        slack.uninstalls("priya");
        slack.installs("priya");

        assertThat(post(url, "{\"text\": \"late\"}", "").statusCode()).isEqualTo(404);
        assertThat(call("chat.scheduledMessages.list", "{}").path("scheduled_messages"))
                .isEmpty();
    }

    @Test
    void leaves_commands_clicks_and_shortcuts_to_nobody() {
        call("chat.postMessage", BUTTON);
        slack.uninstalls("priya");
        slack.settle();
        int before = bot.received().size();

        OpenConversation general = slack.as("ana").in("general");
        Seen message = general.last();
        String click = "{\"as\": \"ana\", \"channel\": \"general\", \"message_ts\": \"" + message.ts()
                + "\", \"block_id\": \"" + message.blocks().at("/0/block_id").stringValue()
                + "\", \"action_id\": \"press\"}";
        assertThat(refusal("click", click)).isEqualTo("400 not_installed");
        assertThat(refusal("shortcut", "{\"as\": \"ana\", \"callback_id\": \"quiz.start\"}"))
                .isEqualTo("400 not_installed");
        assertThat(refusal("home", "{\"as\": \"ana\"}")).isEqualTo("400 not_installed");
        general.types("/whichrole sre");

        assertThat(general.last().text()).isEqualTo("/whichrole is not a command here.");
        assertThat(bot.received()).hasSize(before);
        assertThat(slack.as("ana").workspace().at("/app/commands")).isEmpty();
    }

    @Test
    void takes_the_app_out_of_its_channels_and_messages() {
        slack.as("ana").with("whichrole").types("hello");
        slack.settle();
        slack.uninstalls("priya");
        slack.settle();
        int before = bot.received().size();

        OpenConversation general = slack.as("ana").in("general");
        general.types("@whichrole hello?");
        assertThat(general.last().text()).isEqualTo("@whichrole is not installed here and has not seen this.");
        general.types("/invite @whichrole");
        assertThat(general.last().text()).isEqualTo("@whichrole is not installed here.");
        assertThat(refusal("type", "{\"as\": \"ana\", \"channel\": \"@whichrole\", \"text\": \"hello?\"}"))
                .isEqualTo("400 messages_closed");
        slack.newColleague();
        slack.settle();

        assertThat(bot.received()).hasSize(before);
    }

    @Test
    void closes_its_views() {
        slack.as("ana").runs("quiz.start");
        String trigger = bot.last().json().path("trigger_id").stringValue();
        String modal =
                "{\"type\": \"modal\", \"title\": {\"type\": \"plain_text\", \"text\": \"One\"}, \"blocks\": []}";
        call("views.open", "{\"trigger_id\": \"" + trigger + "\", \"view\": " + modal + "}");
        call("views.publish", "{\"user_id\": \"U0ANA\", \"view\": {\"type\": \"home\", \"blocks\": []}}");
        assertThat(slack.as("ana").modals()).hasSize(1);

        slack.uninstalls("priya");

        assertThat(slack.as("ana").modals()).isEmpty();
        assertThat(slack.as("ana").homeIfPublished()).isEmpty();
    }

    @Test
    void is_undone_by_installing_and_inviting_it_again() {
        slack.uninstalls("priya");
        slack.installs("priya");

        assertThat(error("auth.test", "{}")).isEmpty();
        assertThat(error("chat.postMessage", POST)).isEqualTo("not_in_channel");
        slack.as("ana").in("general").invitesBot();
        assertThat(error("chat.postMessage", POST)).isEmpty();
        JsonNode typed = slack.as("ana").in("general").types("/whichrole sre");
        assertThat(typed.at("/delivery/outcome").stringValue()).isEqualTo("acked");
    }

    @Test
    void is_undone_by_a_reset() {
        slack.uninstalls("priya");

        slack.reset();

        assertThat(error("chat.postMessage", POST)).isEmpty();
    }
}
