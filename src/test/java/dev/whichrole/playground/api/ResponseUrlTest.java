package dev.whichrole.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.playground.testing.StubBot.Answer;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResponseUrlTest extends PlaygroundFixture {
    private static final String BUTTON = "\"blocks\": [{\"type\": \"actions\", \"elements\": [{\"type\": \"button\","
            + " \"action_id\": \"go\", \"text\": {\"type\": \"plain_text\", \"text\": \"Go\"}}]}]";

    private HttpResponse<String> say(String url, String json) {
        return post(url, json, "");
    }

    private String commandUrl() {
        slack.as("ana").in("random").types("/whichrole sre");
        return bot.last().field("response_url");
    }

    @Nested
    class Of_a_command {
        @Test
        void works_where_the_app_is_no_member() {
            HttpResponse<String> answer = say(commandUrl(), "{\"text\": \"later\", \"response_type\": \"in_channel\"}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("ok");
            assertThat(slack.as("ben").in("random").last().text()).isEqualTo("later");
        }

        @Test
        void is_for_the_person_alone_by_default() {
            say(commandUrl(), "{\"text\": \"later\"}");

            assertThat(slack.as("ana").in("random").last().ephemeral()).isTrue();
        }

        @Test
        void works_five_times() {
            String url = commandUrl();
            for (int i = 0; i < 5; i++) {
                assertThat(say(url, "{\"text\": \"again\"}").body()).isEqualTo("ok");
            }

            HttpResponse<String> sixth = say(url, "{\"text\": \"again\"}");

            assertThat(sixth.statusCode()).isEqualTo(404);
            assertThat(sixth.body()).isEqualTo("{\"ok\":false,\"error\":\"used_url\"}");
        }

        @Test
        void works_for_thirty_minutes() {
            String url = commandUrl();
            clock.forward(Duration.ofMinutes(29));
            assertThat(say(url, "{\"text\": \"still\"}").body()).isEqualTo("ok");

            clock.forward(Duration.ofMinutes(2));
            assertThat(say(url, "{\"text\": \"late\"}").body()).contains("expired_url");
        }

        @Test
        void goes_into_a_thread() {
            String url = commandUrl();
            Seen parent = slack.as("ana").in("random").messages().get(0);

            say(
                    url,
                    "{\"text\": \"below\", \"response_type\": \"in_channel\", \"thread_ts\": \"" + parent.ts() + "\"}");

            assertThat(slack.as("ben").in("random").thread(parent))
                    .extracting(Seen::text)
                    .endsWith("below");
        }

        @Test
        void refuses_wrong_blocks_empty_answers_and_what_is_not_json() {
            String url = commandUrl();

            assertThat(say(url, "{\"blocks\": [{\"type\": \"sections\"}]}").body())
                    .contains("json-pointer:/blocks/0/type");
            assertThat(say(url, "{}").body()).contains("no_text");
            assertThat(say(url, "text=later").statusCode()).isEqualTo(400);
            assertThat(say(playground.url() + "/hooks/commands/none", "{\"text\": \"x\"}")
                            .body())
                    .contains("invalid_url");
        }
    }

    @Nested
    class Of_a_click {
        private String clicked(String responseType) {
            bot.answers(Answer.json(
                    "{\"response_type\": \"" + responseType + "\", \"text\": \"A question\", " + BUTTON + "}"));
            slack.as("ana").in("random").types("/whichrole quiz");
            bot.answers(Answer.OK);
            slack.as("ana").in("random").last().click("go");
            return bot.last().json().path("response_url").stringValue();
        }

        @Test
        void replaces_a_message_for_everybody() {
            String url = clicked("in_channel");
            Seen posted = slack.as("ben").in("random").last();

            say(url, "{\"replace_original\": true, \"text\": \"An answer\"}");

            Seen now = slack.as("ben").in("random").last();
            assertThat(now.text()).isEqualTo("An answer");
            assertThat(now.ts()).isEqualTo(posted.ts());
            assertThat(now.buttons()).isEmpty();
        }

        @Test
        void replaces_what_only_one_person_sees_and_keeps_it_so() {
            say(
                    clicked("ephemeral"),
                    "{\"replace_original\": \"true\", \"response_type\": \"in_channel\", \"text\": \"x\"}");

            assertThat(slack.as("ana").in("random").last().text()).isEqualTo("x");
            assertThat(slack.as("ana").in("random").last().ephemeral()).isTrue();
            assertThat(slack.as("ben").in("random").last().text()).isNotEqualTo("x");
        }

        @Test
        void deletes_the_message() {
            int before = slack.as("ben").in("random").messages().size();
            String url = clicked("in_channel");

            say(url, "{\"delete_original\": true}");

            // The echo of the command stays; it is not the app's.
            assertThat(slack.as("ben").in("random").messages()).hasSize(before + 1);
        }

        @Test
        void adds_a_message_when_nothing_is_to_be_replaced() {
            say(clicked("in_channel"), "{\"text\": \"for Ana\"}");

            assertThat(slack.as("ana").in("random").last().text()).isEqualTo("for Ana");
            assertThat(slack.as("ben").in("random").last().text()).isEqualTo("A question");
        }
    }
}
