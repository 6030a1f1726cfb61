package dev.whichrole.playground.api.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.Seen;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChangingTest extends PlaygroundFixture {
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
            assertThat(Json.stringList(slack.calls().get(1).path("notifies"))).containsExactly("<!here>", "<@U0ANA>");
        }

        @Test
        void is_noted_for_user_groups() {
            call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"<!subteam^S0ONCALL> wake up\"}");

            assertThat(slack.notifications())
                    .singleElement()
                    .satisfies(ping ->
                            assertThat(Json.stringList(ping.path("tokens"))).containsExactly("<!subteam^S0ONCALL>"));
        }

        @Test
        void is_noted_for_plain_names_in_the_text_when_they_are_to_be_linked() {
            call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"hi @here\"}");
            assertThat(slack.notifications()).isEmpty();

            call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"hi @here\", \"link_names\": true}");
            assertThat(slack.notifications()).hasSize(1);
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
