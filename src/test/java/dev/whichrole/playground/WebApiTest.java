package dev.whichrole.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import dev.whichrole.playground.json.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebApiTest extends PlaygroundFixture {
    private static final String DEBATE = "C0PLATFORMDEBATE";

    @Nested
    class A_token {
        @Test
        void is_required() {
            HttpResponse<String> answer = post(playground.apiUrl() + "auth.test", "{}", "");

            assertThat(answer.body()).isEqualTo("{\"ok\":false,\"error\":\"not_authed\"}");
        }

        @Test
        void must_be_the_installed_one() {
            assertThat(post(playground.apiUrl() + "auth.test", "{}", "xoxb-other")
                            .body())
                    .contains("invalid_auth");
        }

        @Test
        void must_be_of_the_right_type() {
            assertThat(error("apps.connections.open", "{}")).isEqualTo("not_allowed_token_type");
            assertThat(post(playground.apiUrl() + "users.list", "{}", playground.appToken())
                            .body())
                    .contains("not_allowed_token_type");
        }

        @Test
        void tells_who_the_app_is_and_what_it_may_do() throws Exception {
            var answer = client().authTest(request -> request);

            assertThat(answer.getUserId()).isEqualTo("U0WHICHROLE");
            assertThat(answer.getBotId()).isEqualTo("B0WHICHROLE");
            assertThat(answer.getHttpResponseHeaders().toString()).contains("x-oauth-scopes", "chat:write");
        }

        @Test
        void is_never_shown_in_the_inspector() {
            call("auth.test", "{\"token\": \"" + playground.botToken() + "\"}");
            call("chat.postMessage", "{\"channel\": \"x\", \"text\": \"" + playground.signingSecret() + "\"}");

            assertThat(slack.calls().toString())
                    .doesNotContain(playground.botToken())
                    .doesNotContain(playground.signingSecret());
        }
    }

    @Nested
    class A_method {
        @Test
        void must_exist() {
            assertThat(error("chat.shout", "{}")).isEqualTo("unknown_method");
        }

        @Test
        void needs_its_scope() {
            JsonNode answer = call("conversations.open", "{\"users\": \"U0ANA\"}");

            assertThat(Json.text(answer, "error")).isEqualTo("missing_scope");
            assertThat(Json.text(answer, "needed")).isEqualTo("im:write");
            assertThat(Json.text(answer, "provided")).contains("chat:write").doesNotContain("im:write");
        }

        @Test
        void gets_an_optional_scope_when_it_was_granted() {
            slack.optionalScopes(true);

            assertThat(call("conversations.open", "{\"users\": \"U0ANA\"}")
                            .path("ok")
                            .booleanValue())
                    .isTrue();
        }

        @Test
        void may_be_called_twenty_times_a_minute_in_tier_two() {
            for (int i = 0; i < 20; i++) {
                assertThat(call("users.list", "{}").path("ok").booleanValue()).isTrue();
            }

            HttpResponse<String> refused = post(playground.apiUrl() + "users.list", "{}", playground.botToken());

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("3");
            assertThat(refused.body()).isEqualTo("{\"ok\":false,\"error\":\"ratelimited\"}");
        }

        @Test
        void is_refused_while_slack_says_429() {
            slack.rateLimited(true);

            assertThat(post(playground.apiUrl() + "auth.test", "{}", playground.botToken())
                            .statusCode())
                    .isEqualTo(429);
        }

        @Test
        void is_late_while_slack_is_slow() {
            slack.slow(true);
            call("auth.test", "{}");

            assertThat(slack.calls().get(0).path("millis").intValue()).isGreaterThanOrEqualTo(300);
        }
    }

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

    @Nested
    class Changing {
        private String ts = "";

        private void post(String extra) {
            ts = Json.text(
                    call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"first\"" + extra + "}"), "ts");
        }

        private String update(String fields) {
            return error("chat.update", "{\"channel\": \"C0GENERAL\", \"ts\": \"" + ts + "\", " + fields + "}");
        }

        @Test
        void removes_blocks_when_only_text_is_given() {
            post(", \"blocks\": [{\"type\": \"divider\"}]");

            assertThat(update("\"text\": \"second\"")).isEmpty();

            Seen changed = slack.as("ana").in("general").last();
            assertThat(changed.text()).isEqualTo("second");
            assertThat(changed.blocks().isNull()).isTrue();
            assertThat(changed.json().path("edited").booleanValue()).isTrue();
        }

        @Test
        void is_refused_above_four_thousand_characters() {
            post("");

            assertThat(update("\"text\": \"" + "x".repeat(4000) + "\"")).isEmpty();
            assertThat(update("\"text\": \"" + "x".repeat(4001) + "\"")).isEqualTo("msg_too_long");
        }

        @Test
        void is_for_own_messages_only() {
            ts = slack.as("ana").in("general").messages().get(0).ts();

            assertThat(update("\"text\": \"x\"")).isEqualTo("cant_update_message");
            assertThat(error("chat.delete", "{\"channel\": \"C0GENERAL\", \"ts\": \"" + ts + "\"}"))
                    .isEqualTo("cant_delete_message");
        }

        @Test
        void can_delete() {
            post("");

            assertThat(error("chat.delete", "{\"channel\": \"C0GENERAL\", \"ts\": \"" + ts + "\"}"))
                    .isEmpty();
            assertThat(error("chat.delete", "{\"channel\": \"C0GENERAL\", \"ts\": \"" + ts + "\"}"))
                    .isEqualTo("message_not_found");
        }

        @Test
        void has_a_permalink() {
            post("");

            assertThat(Json.text(
                            call("chat.getPermalink", "{\"channel\": \"C0GENERAL\", \"message_ts\": \"" + ts + "\"}"),
                            "permalink"))
                    .endsWith("/archives/C0GENERAL/p" + ts.replace(".", ""));
        }
    }

    @Nested
    class Scheduling {
        private String at(Duration ahead) {
            long when = clock.instant().plus(ahead).getEpochSecond();
            return error(
                    "chat.scheduleMessage",
                    "{\"channel\": \"C0GENERAL\", \"text\": \"later\", \"post_at\": " + when + "}");
        }

        @Test
        void posts_when_the_time_comes() {
            assertThat(at(Duration.ofSeconds(2))).isEmpty();

            assertThat(slack.as("ana").in("general").awaits("later").user()).isEqualTo("U0WHICHROLE");
        }

        @Test
        void knows_the_limits_of_time() {
            assertThat(at(Duration.ofSeconds(-5))).isEqualTo("time_in_past");
            assertThat(at(Duration.ofDays(121))).isEqualTo("time_too_far");
        }
    }

    @Nested
    class Reading {
        @Test
        void finds_members_page_by_page() throws Exception {
            var first = client().conversationsMembers(
                            request -> request.channel("C0GENERAL").limit(5));
            String cursor = first.getResponseMetadata().getNextCursor();
            var second = client().conversationsMembers(
                            request -> request.channel("C0GENERAL").limit(5).cursor(cursor));

            assertThat(first.getMembers()).hasSize(5);
            assertThat(second.getMembers()).hasSize(4).contains("U0WHICHROLE");
            assertThat(second.getResponseMetadata().getNextCursor()).isEmpty();
        }

        @Test
        void needs_the_scope_for_the_kind_of_channel() {
            assertThat(error("conversations.replies", "{\"channel\": \"C0GENERAL\", \"ts\": \"1\"}"))
                    .isEqualTo("missing_scope");
        }

        @Test
        void reads_a_thread_where_the_app_is_a_member() {
            slack.optionalScopes(true);
            String ts = slack.as("ana").in("platform-debate").messages().get(0).ts();

            JsonNode thread =
                    call("conversations.replies", "{\"channel\": \"" + DEBATE + "\", \"ts\": \"" + ts + "\"}");

            assertThat(thread.path("messages")).hasSize(7);
            assertThat(thread.path("messages").get(0).path("reply_count").intValue())
                    .isEqualTo(6);
        }

        @Test
        void does_not_know_private_channels_it_is_not_in() {
            assertThat(error("conversations.info", "{\"channel\": \"C0LEADS\"}"))
                    .isEqualTo("channel_not_found");
            assertThat(call("conversations.list", "{}").toString())
                    .contains("general")
                    .doesNotContain("leads");
        }

        @Test
        void knows_people_as_slack_describes_them() throws Exception {
            var lee = client().usersInfo(request -> request.user("U0LEE")).getUser();
            var priya = client().usersInfo(request -> request.user("U0PRIYA")).getUser();
            var slackbot =
                    client().usersInfo(request -> request.user("USLACKBOT")).getUser();

            assertThat(lee.isRestricted()).isTrue();
            assertThat(priya.isAdmin()).isTrue();
            assertThat(slackbot.isBot()).isFalse();
            assertThat(error("users.info", "{\"user\": \"U0NOBODY\"}")).isEqualTo("user_not_found");
        }
    }

    @Nested
    class Pinging {
        @Test
        void is_noted_for_control_sequences_but_not_for_escaped_ones() {
            call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"&lt;!channel&gt; is not a ping\"}");
            assertThat(slack.notifications()).isEmpty();

            call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"<!here> <@U0ANA> <#C0GENERAL>\"}");
            assertThat(slack.notifications())
                    .singleElement()
                    .satisfies(ping ->
                            assertThat(Json.stringList(ping.path("tokens"))).containsExactly("<!here>", "<@U0ANA>"));
        }

        @Test
        void is_noted_for_plain_words_that_slack_would_link() {
            String section = "{\"channel\": \"C0GENERAL\", \"text\": \"t\", \"blocks\": [{\"type\": \"section\","
                    + " \"text\": {\"type\": \"mrkdwn\", \"text\": \"hi @everyone\"%s}}]}";

            call("chat.postMessage", section.formatted(", \"verbatim\": true"));
            assertThat(slack.notifications()).isEmpty();

            call("chat.postMessage", section.formatted(""));
            assertThat(slack.notifications()).hasSize(1);
        }
    }
}
