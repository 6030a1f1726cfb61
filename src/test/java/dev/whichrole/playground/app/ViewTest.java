package dev.whichrole.playground.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.StubBot.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ViewTest extends PlaygroundFixture {
    private static final String MODAL = """
            {"type": "modal", "callback_id": "settings", "notify_on_close": true, "private_metadata": "C1",
             "title": {"type": "plain_text", "text": "%s"}, "submit": {"type": "plain_text", "text": "Save"},
             "blocks": [
               {"type": "input", "block_id": "owner", "label": {"type": "plain_text", "text": "Owner"},
                "element": {"type": "users_select", "action_id": "who"}},
               {"type": "input", "block_id": "terms", "optional": true,
                "label": {"type": "plain_text", "text": "Terms"},
                "element": {"type": "checkboxes", "action_id": "which", "options": [
                  {"text": {"type": "mrkdwn", "text": "a"}, "value": "a"},
                  {"text": {"type": "mrkdwn", "text": "b"}, "value": "b"}]}},
               {"type": "actions", "block_id": "row", "elements": [
                 {"type": "button", "action_id": "more", "text": {"type": "plain_text", "text": "More"}}]}]}
            """;
    private final Answer clear = Answer.json("{\"response_action\": \"clear\"}");

    private static String modal(String title) {
        return MODAL.formatted(title);
    }

    /** A trigger of Ana's. */
    private String trigger() {
        slack.as("ana").runs("quiz.start");
        return bot.last().json().path("trigger_id").stringValue();
    }

    private JsonNode open(String trigger, String view) {
        return call("views.open", "{\"trigger_id\": \"" + trigger + "\", \"view\": " + view + "}");
    }

    private JsonNode push(String trigger, String view) {
        return call("views.push", "{\"trigger_id\": \"" + trigger + "\", \"view\": " + view + "}");
    }

    @Nested
    class A_trigger {
        @Test
        void opens_a_modal_for_its_person_once() {
            String trigger = trigger();

            JsonNode view = open(trigger, modal("Settings")).path("view");

            assertThat(Json.text(view, "id")).startsWith("V");
            assertThat(Json.text(view, "hash")).isNotBlank();
            assertThat(slack.as("ana").modal().title()).isEqualTo("Settings");
            assertThat(slack.as("ben").modals()).isEmpty();
            assertThat(Json.text(open(trigger, modal("Again")), "error")).isEqualTo("exchanged_trigger_id");
        }

        @Test
        void lasts_three_seconds() {
            String trigger = trigger();
            clock.forward(Duration.ofSeconds(4));

            assertThat(Json.text(open(trigger, modal("Late")), "error")).isEqualTo("expired_trigger_id");
        }

        @Test
        void comes_with_every_click_and_is_good_once_there_too() {
            open(trigger(), modal("One"));
            slack.as("ana").modal().click("More");
            String fresh = bot.last().json().path("trigger_id").stringValue();

            assertThat(Json.text(push(fresh, modal("Two")), "error")).isEmpty();
            assertThat(Json.text(push(fresh, modal("Three")), "error")).isEqualTo("exchanged_trigger_id");
            assertThat(Json.text(open(fresh, modal("Three")), "error")).isEqualTo("exchanged_trigger_id");
        }

        @Test
        void opens_a_modal_in_place_of_those_that_are_open() {
            open(trigger(), modal("One"));
            push(trigger(), modal("Two"));
            slack.as("ana").modal().click("More");

            open(bot.last().json().path("trigger_id").stringValue(), modal("Three"));

            assertThat(slack.as("ana").modals()).extracting(OpenView::title).containsExactly("Three");
        }

        @Test
        void cannot_be_made_up() {
            assertThat(Json.text(open("1.2.3", modal("Invented")), "error")).isEqualTo("invalid_trigger_id");
        }
    }

    @Nested
    class A_modal {
        @Test
        void is_refused_with_a_pointer_when_it_is_wrong() {
            JsonNode answer = open(trigger(), modal("A title that is longer than a title may be"));

            assertThat(Json.text(answer, "error")).isEqualTo("invalid_arguments");
            assertThat(answer.at("/response_metadata/messages/0").stringValue())
                    .isEqualTo("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
        }

        @Test
        void stacks_three_high() {
            open(trigger(), modal("One"));
            push(trigger(), modal("Two"));
            push(trigger(), modal("Three"));

            assertThat(Json.text(push(trigger(), modal("Four")), "error")).isEqualTo("push_limit_reached");
            assertThat(slack.as("ana").modals()).extracting(OpenView::title).containsExactly("One", "Two", "Three");
        }

        @Test
        void is_not_changed_over_somebody_elses_change() {
            JsonNode view = open(trigger(), modal("One")).path("view");
            String update = "{\"view_id\": \"" + Json.text(view, "id") + "\", \"hash\": \"" + Json.text(view, "hash")
                    + "\", \"view\": " + modal("Two") + "}";

            assertThat(error("views.update", update)).isEmpty();
            assertThat(error("views.update", update)).isEqualTo("hash_conflict");
        }

        @Test
        void tells_the_bot_when_it_is_closed() {
            open(trigger(), modal("One"));
            push(trigger(), modal("Two"));

            slack.as("ana").modal().close();
            slack.settle();

            JsonNode closed = slack.deliveries("closed").get(0).path("payload");
            assertThat(Json.text(closed, "type")).isEqualTo("view_closed");
            assertThat(closed.at("/view/title/text").stringValue()).isEqualTo("Two");
            assertThat(closed.path("is_cleared").booleanValue()).isFalse();
            assertThat(slack.as("ana").modals()).hasSize(1);
        }

        @Test
        void sends_clicks_with_the_view_and_what_was_filled_in() {
            open(trigger(), modal("One"));

            slack.as("ana").modal().fill("owner", "who", "U0BEN").click("More");

            JsonNode payload = bot.last().json();
            assertThat(payload.at("/container/type").stringValue()).isEqualTo("view");
            assertThat(payload.at("/view/state/values/owner/who/selected_user").stringValue())
                    .isEqualTo("U0BEN");
            assertThat(payload.has("response_url")).isFalse();
        }

        @Test
        void is_described_in_full_in_every_click() {
            JsonNode one = open(trigger(), modal("One")).path("view");
            JsonNode two = push(trigger(), modal("Two")).path("view");

            slack.as("ana").modal().click("More");

            JsonNode payload = bot.last().json();
            assertThat(payload.at("/container/view_id")).isEqualTo(two.path("id"));
            assertThat(payload.at("/view/type").stringValue()).isEqualTo("modal");
            assertThat(payload.at("/view/id")).isEqualTo(two.path("id"));
            assertThat(payload.at("/view/hash")).isEqualTo(two.path("hash"));
            assertThat(payload.at("/view/root_view_id")).isEqualTo(one.path("id"));
            assertThat(payload.at("/view/previous_view_id")).isEqualTo(one.path("id"));
            assertThat(payload.at("/view/private_metadata").stringValue()).isEqualTo("C1");
        }
    }

    @Nested
    class A_submission {
        private OpenView filled() {
            open(trigger(), modal("One"));
            return slack.as("ana").modal().fill("owner", "who", "U0BEN").choose("terms", "which", "a", "b");
        }

        @Test
        void carries_the_state_and_closes_the_modal() {
            filled().submit();

            JsonNode payload = bot.last().json();
            assertThat(Json.text(payload, "type")).isEqualTo("view_submission");
            assertThat(payload.at("/view/state/values/owner/who/selected_user").stringValue())
                    .isEqualTo("U0BEN");
            assertThat(payload.at("/view/state/values/terms/which/selected_options"))
                    .hasSize(2);
            assertThat(payload.at("/view/private_metadata").stringValue()).isEqualTo("C1");
            assertThat(slack.as("ana").modals()).isEmpty();
        }

        @Test
        void does_not_leave_without_required_fields() {
            open(trigger(), modal("One"));
            int before = bot.received().size();

            JsonNode answer = slack.as("ana").modal().submit();

            assertThat(answer.path("submitted").booleanValue()).isFalse();
            assertThat(answer.at("/errors/owner").stringValue()).isNotBlank();
            assertThat(bot.received()).hasSize(before);
        }

        @Test
        void shows_the_errors_that_the_bot_finds() {
            OpenView view = filled();
            bot.answers(Answer.json("{\"response_action\": \"errors\", \"errors\": {\"owner\": \"Not Ben.\"}}"));

            view.submit();

            assertThat(Json.text(slack.as("ana").modal().errors(), "owner")).isEqualTo("Not Ben.");
        }

        @Test
        void fails_when_the_errors_name_no_input() {
            OpenView view = filled();
            bot.answers(Answer.json("{\"response_action\": \"errors\", \"errors\": {\"row\": \"Not here.\"}}"));

            view.submit();

            assertThat(slack.as("ana").modal().failure()).isPresent();
        }

        @Test
        void can_be_answered_with_another_view() {
            OpenView view = filled();
            bot.answers(Answer.json("{\"response_action\": \"update\", \"view\": " + modal("Thanks") + "}"));
            view.submit();
            assertThat(slack.as("ana").modals()).extracting(OpenView::title).containsExactly("Thanks");

            bot.answers(Answer.json("{\"response_action\": \"push\", \"view\": " + modal("More") + "}"));
            slack.as("ana").modal().fill("owner", "who", "U0BEN").submit();
            assertThat(slack.as("ana").modals()).extracting(OpenView::title).containsExactly("Thanks", "More");

            bot.answers(clear);
            slack.as("ana").modal().fill("owner", "who", "U0BEN").submit();
            assertThat(slack.as("ana").modals()).isEmpty();
        }

        @Test
        void fails_when_the_answer_is_none_that_slack_knows() {
            OpenView view = filled();
            bot.answers(Answer.json("{\"response_action\": \"explode\"}"));

            view.submit();

            assertThat(slack.as("ana").modal().failure()).isPresent();
        }

        @Test
        void stays_open_with_a_word_when_the_bot_is_late() {
            OpenView view = filled();
            bot.answers(Answer.NEVER);

            view.submit();

            assertThat(slack.as("ana").modal().failure()).contains("The app did not answer in time.");
        }
    }
}
