package dev.whichrole.playground.control.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.playground.testing.PlaygroundFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HomeTest extends PlaygroundFixture {
    private static final String HOME = """
            {"type": "home", "private_metadata": "first", "blocks": [
               {"type": "section", "text": {"type": "mrkdwn", "text": "%s"}},
               {"type": "actions", "block_id": "row", "elements": [
                 {"type": "button", "action_id": "more", "value": "m", "text": {"type": "plain_text", "text": "More"}}]},
               {"type": "input", "block_id": "%s", "dispatch_action": true,
                "label": {"type": "plain_text", "text": "Ask"},
                "element": {"type": "plain_text_input", "action_id": "ask", "initial_value": "%s",
                  "dispatch_action_config": {"trigger_actions_on": ["on_enter_pressed"]}}}]}
            """;

    private String publish(String text, String hash) {
        return publish(text, hash, "question", "");
    }

    private String publish(String text, String hash, String blockId, String initial) {
        return error(
                "views.publish",
                "{\"user_id\": \"U0ANA\", \"hash\": \"" + hash + "\", \"view\": "
                        + HOME.formatted(text, blockId, initial) + "}");
    }

    private OpenView home() {
        return slack.as("ana").home();
    }

    @Nested
    class Publishing {
        @Test
        void is_for_one_person() {
            assertThat(publish("Welcome", "")).isEmpty();

            assertThat(home().words()).contains("Welcome");
            assertThat(slack.as("ben").homeIfPublished()).isEmpty();
            assertThatThrownBy(() -> slack.as("ben").home()).hasMessage("Nothing has been published for ben.");
        }

        @Test
        void is_refused_over_a_newer_view() {
            publish("Welcome", "");

            assertThat(publish("Stale", "0.stale")).isEqualTo("hash_conflict");
        }

        @Test
        void takes_a_quarter_of_a_megabyte_at_most() {
            String block =
                    "{\"type\": \"section\", \"text\": {\"type\": \"mrkdwn\", \"text\": \"" + "x".repeat(2900) + "\"}}";
            String view = "{\"type\": \"home\", \"blocks\": [" + (block + ",").repeat(90) + block + "]}";

            assertThat(error("views.publish", "{\"user_id\": \"U0ANA\", \"view\": " + view + "}"))
                    .isEqualTo("view_too_large");
        }

        @Test
        void keeps_what_was_typed_where_the_ids_stay() {
            publish("Welcome", "");
            home().fill("question", "ask", "who owns").keep();

            publish("Welcome again", "", "question", "another start");

            assertThat(home().value("question", "ask").stringValue()).isEqualTo("who owns");
        }

        @Test
        void starts_anew_where_the_block_id_is_new() {
            publish("Welcome", "");
            home().fill("question", "ask", "who owns").keep();

            publish("Welcome again", "", "question-2", "another start");

            assertThat(home().value("question-2", "ask").stringValue()).isEqualTo("another start");
            assertThat(home().value("question", "ask").isMissingNode()).isTrue();
        }

        @Test
        void keeps_a_field_empty_that_a_person_has_emptied() {
            publish("Welcome", "", "question", "start");
            home().clear("question", "ask").keep();

            publish("Welcome again", "", "question", "start");

            assertThat(home().value("question", "ask").isNull()).isTrue();
        }
    }

    @Nested
    class A_visit {
        @Test
        void sends_an_event_every_time_with_the_view_once_there_is_one() {
            slack.as("ana").visitsHome();
            slack.settle();
            publish("Welcome", "");
            slack.as("ana").visitsHome();
            slack.settle();

            assertThat(slack.events("app_home_opened"))
                    .hasSize(2)
                    .satisfies(events -> assertThat(events.get(0).has("view")).isFalse())
                    .satisfies(events -> assertThat(events.get(1).has("view")).isTrue());
        }

        @Test
        void sends_the_view_as_it_is_now() {
            publish("Welcome", "");
            home().fill("question", "ask", "who owns").keep();
            slack.as("ana").visitsHome();
            slack.settle();

            JsonNode view = slack.events("app_home_opened").get(0).path("view");
            assertThat(view.path("hash")).isEqualTo(home().json().path("hash"));
            assertThat(Json.text(view, "private_metadata")).isEqualTo("first");
            assertThat(view.at("/state/values/question/ask/value").stringValue())
                    .isEqualTo("who owns");
        }

        @Test
        void can_be_awaited() {
            publish("Welcome", "");

            assertThat(slack.as("ana").awaitsHome("Welcome").buttons()).contains("More");
        }
    }

    @Nested
    class A_click {
        @Test
        void carries_the_view_with_its_state_and_may_open_a_modal() {
            publish("Welcome", "");

            home().fill("question", "ask", "who owns").click("More");

            JsonNode payload = bot.last().json();
            String id = home().id();
            assertThat(payload.path("container").toString())
                    .isEqualTo("{\"type\":\"view\",\"view_id\":\"" + id + "\"}");
            assertThat(payload.at("/view/type").stringValue()).isEqualTo("home");
            assertThat(payload.at("/view/id").stringValue()).isEqualTo(id);
            assertThat(payload.at("/view/root_view_id").stringValue()).isEqualTo(id);
            assertThat(payload.at("/view/hash")).isEqualTo(home().json().path("hash"));
            assertThat(payload.at("/view/private_metadata").stringValue()).isEqualTo("first");
            assertThat(payload.at("/view/state/values/question/ask/value").stringValue())
                    .isEqualTo("who owns");
            assertThat(payload.at("/actions/0/value").stringValue()).isEqualTo("m");
            assertThat(Json.text(payload, "trigger_id")).isNotBlank();
        }
    }

    @Nested
    class Enter {
        @Test
        void sends_what_was_typed_as_the_value_of_the_action() {
            publish("Welcome", "");

            home().enter("question", "ask", "who owns staging");

            JsonNode payload = bot.last().json();
            assertThat(payload.at("/actions/0/type").stringValue()).isEqualTo("plain_text_input");
            assertThat(payload.at("/actions/0/action_id").stringValue()).isEqualTo("ask");
            assertThat(payload.at("/actions/0/block_id").stringValue()).isEqualTo("question");
            assertThat(payload.at("/actions/0/value").stringValue()).isEqualTo("who owns staging");
            assertThat(payload.at("/view/state/values/question/ask/value").stringValue())
                    .isEqualTo("who owns staging");
        }

        @Test
        void sends_null_for_an_empty_field() {
            publish("Welcome", "");

            home().enter("question", "ask", "");

            assertThat(bot.last().json().at("/actions/0/value").isNull()).isTrue();
        }
    }
}
