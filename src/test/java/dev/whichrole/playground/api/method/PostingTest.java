package dev.whichrole.playground.api.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.Seen;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PostingTest extends PlaygroundFixture {
    private static final String DEBATE = "C0PLATFORMDEBATE";

    @Nested
    class Posting {
        @Test
        void takes_what_the_java_client_sends() throws Exception {
            var answer = client().chatPostMessage(request -> request.channel(DEBATE)
                    .text("A fallback")
                    .blocks(List.of(
                            Blocks.section(section -> section.text(BlockCompositions.markdownText("*Hello*"))))));

            assertThat(answer.getError()).isNull();
            assertThat(answer.getMessage().getBlocks()).hasSize(1);
            assertThat(answer.getMessage().getBlocks().get(0).getBlockId()).isNotBlank();
            assertThat(slack.as("ana").in("platform-debate").last().words()).isEqualTo("*Hello*");
        }

        @Test
        void is_refused_where_the_app_is_no_member() {
            assertThat(error("chat.postMessage", "{\"channel\": \"C0RANDOM\", \"text\": \"hi\"}"))
                    .isEqualTo("not_in_channel");
            assertThat(error("chat.postMessage", "{\"channel\": \"C0LEADS\", \"text\": \"hi\"}"))
                    .isEqualTo("channel_not_found");
            assertThat(error("chat.postMessage", "{\"channel\": \"general\", \"text\": \"hi\"}"))
                    .isEqualTo("channel_not_found");
        }

        @Test
        void reaches_any_public_channel_with_the_scope_for_it() {
            slack.optionalScopes(true);

            assertThat(error("chat.postMessage", "{\"channel\": \"C0RANDOM\", \"text\": \"hi\"}"))
                    .isEmpty();
            assertThat(error("chat.postMessage", "{\"channel\": \"C0LEADS\", \"text\": \"hi\"}"))
                    .isEqualTo("channel_not_found");
        }

        @Test
        void opens_direct_messages_for_a_user_id() {
            JsonNode answer = call("chat.postMessage", "{\"channel\": \"U0ANA\", \"text\": \"hello Ana\"}");

            assertThat(Json.text(answer, "channel")).startsWith("D");
            assertThat(slack.as("ana").with("whichrole").last().text()).isEqualTo("hello Ana");
        }

        @Test
        void needs_something_to_say() {
            assertThat(error("chat.postMessage", "{\"channel\": \"C0GENERAL\"}"))
                    .isEqualTo("no_text");
            assertThat(error("chat.postMessage", "{\"text\": \"hi\"}")).isEqualTo("invalid_arguments");
            assertThat(error("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"blocks\": \"[{\"}"))
                    .isEqualTo("invalid_blocks_format");
        }

        @Test
        void says_which_block_is_wrong() {
            JsonNode answer = call(
                    "chat.postMessage",
                    "{\"channel\": \"C0GENERAL\", \"text\": \"t\", \"blocks\": [{\"type\": \"sections\"}]}");

            assertThat(answer.toString())
                    .isEqualTo("{\"ok\":false,\"error\":\"invalid_blocks\",\"response_metadata\":{\"messages\":"
                            + "[\"[ERROR] unsupported type: sections [json-pointer:/blocks/0/type]\"]}}");
        }

        @Test
        void cuts_text_off_above_forty_thousand() {
            call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"" + "x".repeat(40_001) + "\"}");

            assertThat(slack.as("ana").in("general").last().text()).hasSize(40_000);
        }

        @Test
        void goes_into_threads_under_a_parent_only() {
            Seen parent = slack.as("ana").in("platform-debate").messages().get(0);
            Seen reply = slack.as("ana").in("platform-debate").thread(parent).get(1);

            assertThat(error("chat.postMessage", inThread(parent.ts()))).isEmpty();
            assertThat(error("chat.postMessage", inThread(reply.ts()))).isEqualTo("thread_not_found");
            assertThat(error("chat.postMessage", inThread("1.000001"))).isEqualTo("thread_not_found");
            assertThat(slack.as("ben").in("platform-debate").thread(parent))
                    .last()
                    .extracting(Seen::text)
                    .isEqualTo("hi");
        }

        @Test
        void is_limited_to_one_a_second_and_channel_after_a_burst_of_five() {
            String post = "{\"channel\": \"C0GENERAL\", \"text\": \"hi\"}";
            for (int i = 0; i < 5; i++) {
                assertThat(error("chat.postMessage", post)).isEmpty();
            }

            HttpResponse<String> sixth = post(playground.apiUrl() + "chat.postMessage", post, playground.botToken());
            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(sixth.headers().firstValue("Retry-After")).contains("1");

            clock.forward(Duration.ofSeconds(1));
            assertThat(error("chat.postMessage", post)).isEmpty();
        }

        private String inThread(String ts) {
            return "{\"channel\": \"" + DEBATE + "\", \"text\": \"hi\", \"thread_ts\": \"" + ts + "\"}";
        }
    }

    @Nested
    class Posting_for_one_person {
        @Test
        void shows_it_to_that_person() {
            call("chat.postEphemeral", "{\"channel\": \"C0GENERAL\", \"user\": \"U0ANA\", \"text\": \"psst\"}");

            assertThat(slack.as("ana").in("general").last().text()).isEqualTo("psst");
            assertThat(slack.as("ben").in("general").last().text()).isNotEqualTo("psst");
        }

        @Test
        void needs_both_in_the_channel() {
            assertThat(error(
                            "chat.postEphemeral",
                            "{\"channel\": \"C0PLATFORMDEBATE\", \"user\": \"U0LEE\", \"text\": \"psst\"}"))
                    .isEqualTo("user_not_in_channel");
            assertThat(error(
                            "chat.postEphemeral",
                            "{\"channel\": \"C0RANDOM\", \"user\": \"U0ANA\", \"text\": \"psst\"}"))
                    .isEqualTo("not_in_channel");
        }

        @Test
        void cannot_be_changed_afterwards() {
            JsonNode answer =
                    call("chat.postEphemeral", "{\"channel\": \"C0GENERAL\", \"user\": \"U0ANA\", \"text\": \"psst\"}");
            String ts = Json.text(answer, "message_ts");

            assertThat(error("chat.update", "{\"channel\": \"C0GENERAL\", \"ts\": \"" + ts + "\", \"text\": \"x\"}"))
                    .isEqualTo("message_not_found");
        }

        @Test
        void shows_nothing_in_a_thread_that_nobody_has_answered() {
            Seen parent = slack.as("ana").in("general").messages().get(0);

            JsonNode answer = call(
                    "chat.postEphemeral",
                    "{\"channel\": \"C0GENERAL\", \"user\": \"U0ANA\", \"text\": \"psst\", \"thread_ts\": \""
                            + parent.ts() + "\"}");

            assertThat(answer.path("ok").booleanValue()).isTrue();
            assertThat(slack.as("ana").in("general").thread(parent)).hasSize(1);
        }
    }
}
