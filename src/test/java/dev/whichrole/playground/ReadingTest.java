package dev.whichrole.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingTest extends PlaygroundFixture {
    private static final String DEBATE = "C0PLATFORMDEBATE";

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
}
