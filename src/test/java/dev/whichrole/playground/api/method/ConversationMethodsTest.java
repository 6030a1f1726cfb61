package dev.whichrole.playground.api.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message;
import com.slack.api.model.Usergroup;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.PlaygroundFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConversationMethodsTest extends PlaygroundFixture {
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
        void needs_membership_for_a_history_and_the_scope_for_the_kind_of_channel() {
            assertThat(history("C0GENERAL", "")).isEqualTo("missing_scope");
            slack.optionalScopes(true);

            assertThat(history("C0GENERAL", "")).isEmpty();
            assertThat(history("C0RANDOM", "")).isEqualTo("not_in_channel");
            assertThat(history("C0LEADS", "")).isEqualTo("channel_not_found");
            assertThat(history("U0ANA", "")).isEqualTo("channel_not_found");
            assertThat(history("C0GENERAL", ", \"oldest\": \"today\"")).isEqualTo("invalid_ts_oldest");
            assertThat(history("C0GENERAL", ", \"cursor\": \"today\"")).isEqualTo("invalid_cursor");
            assertThat(history("C0GENERAL", ", \"limit\": 1000")).isEqualTo("invalid_limit");
        }

        private String history(String channel, String more) {
            return error("conversations.history", "{\"channel\": \"" + channel + "\"" + more + "}");
        }

        @Test
        void reads_direct_messages_newest_first_page_by_page() throws Exception {
            OpenConversation dm = slack.as("ana").with("whichrole");
            dm.types("one");
            dm.types("two");
            dm.types("three");

            var first = client().conversationsHistory(
                            request -> request.channel(dm.id()).limit(2));
            String cursor = first.getResponseMetadata().getNextCursor();
            dm.types("four");
            var second = client().conversationsHistory(
                            request -> request.channel(dm.id()).limit(2).cursor(cursor));

            assertThat(first.getMessages()).extracting(Message::getText).containsExactly("three", "two");
            assertThat(first.isHasMore()).isTrue();
            assertThat(second.getMessages()).extracting(Message::getText).containsExactly("one");
            assertThat(second.isHasMore()).isFalse();
        }

        @Test
        void reads_between_two_times() throws Exception {
            OpenConversation dm = slack.as("ana").with("whichrole");
            String one = Json.text(dm.types("one"), "ts");
            dm.types("two");
            String three = Json.text(dm.types("three"), "ts");

            var between = client().conversationsHistory(
                            request -> request.channel(dm.id()).oldest(one).latest(three));
            var with = client().conversationsHistory(request ->
                    request.channel(dm.id()).oldest(one).latest(three).inclusive(true));

            assertThat(between.getMessages()).extracting(Message::getText).containsExactly("two");
            assertThat(with.getMessages()).extracting(Message::getText).containsExactly("three", "two", "one");
        }

        @Test
        void reads_a_channel_without_replies_and_whispers_but_with_broadcasts_and_block_ids() {
            slack.optionalScopes(true);
            String parent =
                    slack.as("ana").in("platform-debate").messages().get(0).ts();
            post("\"text\": \"a reply\", \"thread_ts\": \"" + parent + "\"");
            post("\"text\": \"a broadcast\", \"thread_ts\": \"" + parent + "\", \"reply_broadcast\": true");
            post("\"text\": \"a block\", \"blocks\": [{\"type\": \"divider\"}]");
            call("chat.postEphemeral", "{\"channel\": \"" + DEBATE + "\", \"user\": \"U0ANA\", \"text\": \"psst\"}");

            JsonNode messages = call("conversations.history", "{\"channel\": \"" + DEBATE + "\"}")
                    .path("messages");

            assertThat(Json.each(messages).map(message -> Json.text(message, "text")))
                    .startsWith("a block", "a broadcast")
                    .hasSize(5)
                    .doesNotContain("a reply", "psst");
            assertThat(messages.at("/0/blocks/0/block_id").stringValue()).isNotBlank();
            assertThat(messages.at("/1/subtype").stringValue()).isEqualTo("thread_broadcast");
        }

        private void post(String fields) {
            call("chat.postMessage", "{\"channel\": \"" + DEBATE + "\", " + fields + "}");
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
        void finds_user_groups_and_their_members_when_asked() throws Exception {
            assertThat(error("usergroups.list", "{}")).isEqualTo("missing_scope");
            slack.optionalScopes(true);

            var plain = client().usergroupsList(request -> request);
            var full = client().usergroupsList(
                            request -> request.includeCount(true).includeUsers(true));

            assertThat(plain.getUsergroups())
                    .extracting(Usergroup::getHandle)
                    .containsExactly("infra-crew", "platform-team", "on-call");
            assertThat(plain.getUsergroups().get(1)).satisfies(group -> {
                assertThat(group.getId()).isEqualTo("S0PLATFORMTEAM");
                assertThat(group.getTeamId()).isEqualTo("T0PLAYGROUND");
                assertThat(group.getName()).isEqualTo("Platform team");
                assertThat(group.getDateDelete()).isZero();
                assertThat(group.getUsers()).isNull();
            });
            assertThat(full.getUsergroups().get(1).getUserCount()).isEqualTo(2);
            assertThat(full.getUsergroups().get(1).getUsers()).containsExactly("U0TOMASZ", "U0JONAS");
        }

        @Test
        void knows_people_as_slack_describes_them() throws Exception {
            var lee = client().usersInfo(request -> request.user("U0LEE")).getUser();
            var priya = client().usersInfo(request -> request.user("U0PRIYA")).getUser();
            var slackbot =
                    client().usersInfo(request -> request.user("USLACKBOT")).getUser();

            assertThat(lee.isRestricted()).isTrue();
            assertThat(priya.isAdmin()).isTrue();
            assertThat(priya.isOwner()).isFalse();
            assertThat(priya.getTz()).isEqualTo("Europe/Berlin");
            assertThat(priya.getProfile().getDisplayName()).isEmpty();
            assertThat(priya.getProfile().getRealName()).isEqualTo("Priya Raman");
            assertThat(priya.getProfile().getTitle()).isEqualTo("VP Engineering");
            assertThat(slackbot.isBot()).isFalse();
            assertThat(error("users.info", "{\"user\": \"U0NOBODY\"}")).isEqualTo("user_not_found");
        }
    }
}
