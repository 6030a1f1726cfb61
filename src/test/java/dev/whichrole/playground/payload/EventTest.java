package dev.whichrole.playground.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Colleague;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.playground.testing.StubBot.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventTest extends PlaygroundFixture {
    @Nested
    class A_mention {
        @Test
        void arrives_as_json_with_an_envelope() {
            slack.as("ana").in("general").types("@whichrole who owns <staging>?");
            slack.settle();

            JsonNode envelope = bot.last().json();
            assertThat(Json.text(envelope, "type")).isEqualTo("event_callback");
            assertThat(Json.text(envelope, "event_id")).startsWith("Ev");
            assertThat(envelope.at("/authorizations/0/user_id").stringValue()).isEqualTo("U0WHICHROLE");
            assertThat(envelope.at("/event/type").stringValue()).isEqualTo("app_mention");
            assertThat(envelope.at("/event/text").stringValue()).isEqualTo("<@U0WHICHROLE> who owns &lt;staging&gt;?");
        }

        @Test
        void carries_the_thread_it_was_made_in() {
            Seen parent = slack.as("ana").in("platform-debate").messages().get(0);
            slack.as("ana").in("platform-debate").repliesTo(parent, "@whichrole please");
            slack.settle();

            assertThat(Json.text(slack.events("app_mention").get(0), "thread_ts"))
                    .isEqualTo(parent.ts());
        }

        @Test
        void does_not_leave_a_channel_without_the_bot() {
            slack.as("ana").in("random").types("@whichrole hello?");
            slack.settle();

            assertThat(bot.received()).isEmpty();
            assertThat(slack.as("ana").in("random").last().text()).contains("/invite @whichrole");
        }

        @Test
        void leaves_it_after_an_invitation() {
            slack.as("ana").in("random").types("/invite @whichrole");
            slack.as("ana").in("random").types("@whichrole hello?");
            slack.settle();

            assertThat(slack.events("member_joined_channel")).singleElement().satisfies(joined -> {
                assertThat(Json.text(joined, "user")).isEqualTo("U0WHICHROLE");
                assertThat(Json.text(joined, "inviter")).isEqualTo("U0ANA");
            });
            assertThat(slack.events("app_mention")).hasSize(1);
        }
    }

    @Nested
    class A_direct_message {
        @Test
        void is_a_message_and_never_a_mention() {
            slack.as("ana").with("whichrole").types("@whichrole sre");
            slack.settle();

            assertThat(slack.deliveries("event")).hasSize(1);
            assertThat(Json.text(slack.events("message").get(0), "channel_type"))
                    .isEqualTo("im");
        }

        @Test
        void comes_back_to_the_app_when_it_wrote_it_itself() {
            call("chat.postMessage", "{\"channel\": \"U0ANA\", \"text\": \"hello\"}");
            slack.settle();

            assertThat(Json.text(slack.events("message").get(0), "bot_id")).isEqualTo("B0WHICHROLE");
        }
    }

    @Nested
    class A_subscription {
        @Test
        void sends_nothing_without_its_scope() {
            slack.as("ana").in("general").types("hello");
            slack.settle();
            assertThat(slack.events("message")).isEmpty();

            slack.optionalScopes(true);
            slack.as("ana").in("general").types("hello again");
            slack.settle();
            assertThat(slack.events("message")).hasSize(1);
        }

        @Test
        void is_needed() {
            slack.optionalScopes(true);
            slack.as("priya").in("leads").invitesBot();
            slack.as("priya").in("leads").types("hello");
            slack.settle();

            assertThat(slack.events("message")).isEmpty();
        }
    }

    @Nested
    class A_new_colleague {
        @Test
        void is_announced_with_everything_about_them() {
            Colleague noor = slack.newColleague();
            slack.settle();

            JsonNode user = slack.events("team_join").get(0).path("user");
            assertThat(Json.text(user, "id")).isEqualTo(noor.id());
            assertThat(Json.text(user, "real_name")).isEqualTo("Noor Haddad");
            assertThat(user.path("is_bot").booleanValue()).isFalse();
            assertThat(slack.events("member_joined_channel")).hasSize(1);
        }

        @Test
        void may_be_a_guest() {
            slack.newColleague("temp", "is_guest");
            slack.settle();

            assertThat(slack.events("team_join")
                            .get(0)
                            .at("/user/is_restricted")
                            .booleanValue())
                    .isTrue();
        }
    }

    @Nested
    class A_refused_event {
        private void mention() {
            slack.as("ana").in("general").types("@whichrole hello");
            slack.settle();
        }

        private List<String> retries() {
            return bot.received().stream()
                    .map(one -> one.headers().getOrDefault("X-Slack-Retry-Num", "-") + " "
                            + one.headers().getOrDefault("X-Slack-Retry-Reason", "-"))
                    .toList();
        }

        @Test
        void comes_three_times_more() {
            bot.answers(Answer.status(500));

            mention();

            assertThat(retries()).containsExactly("- -", "1 http_error", "2 http_error", "3 http_error");
        }

        @Test
        void says_when_the_bot_was_late() {
            bot.answers(one -> one.headers().containsKey("X-Slack-Retry-Num") ? Answer.OK : Answer.NEVER);

            mention();

            assertThat(retries()).containsExactly("- -", "1 http_timeout");
        }

        @Test
        void keeps_its_id() {
            bot.answers(Answer.status(500));

            mention();

            assertThat(bot.received().stream()
                            .map(one -> Json.text(one.json(), "event_id"))
                            .distinct())
                    .hasSize(1);
        }

        @Test
        void does_not_come_again_when_the_bot_says_so() {
            bot.answers(new Answer(500, "text/plain", "", Map.of("x-slack-no-retry", "1")));

            mention();

            assertThat(bot.received()).hasSize(1);
        }

        @Test
        void follows_two_redirects_and_no_more() {
            bot.answers(one -> new Answer(
                    302, "text/plain", "", Map.of("Location", bot.url().toString())));

            mention();

            assertThat(slack.deliveries("event").get(0).path("error").stringValue())
                    .isEqualTo("too_many_redirects");
            assertThat(bot.received()).hasSize(4 * 3);
        }

        @Test
        void is_a_failed_connection_when_nobody_listens() {
            bot.close();

            mention();

            assertThat(slack.deliveries("event"))
                    .hasSize(4)
                    .allSatisfy(entry -> assertThat(Json.text(entry, "error")).isEqualTo("connection_failed"));
        }
    }

    @Test
    void the_last_event_can_be_delivered_again() {
        slack.as("ana").in("general").types("@whichrole hello");
        slack.settle();

        slack.redeliver();

        assertThat(bot.received()).hasSize(2);
        assertThat(bot.last().headers()).containsEntry("X-Slack-Retry-Num", "1");
        assertThat(Json.text(bot.last().json(), "event_id"))
                .isEqualTo(Json.text(bot.received().get(0).json(), "event_id"));
    }

    @Test
    void an_earlier_event_can_be_delivered_again() {
        slack.as("ana").in("general").types("@whichrole hello");
        slack.settle();
        JsonNode first = bot.last().json();
        slack.as("ben").in("general").types("@whichrole me too");
        slack.settle();

        assertThat(slack.redelivers(Json.text(first, "event_id"))).isTrue();

        assertThat(bot.last().headers()).containsEntry("X-Slack-Retry-Num", "1");
        assertThat(bot.last().json()).isEqualTo(first);
    }

    @Test
    void an_event_delivered_again_may_be_refused_again() {
        bot.answers(Answer.status(500));
        slack.as("ana").in("general").types("@whichrole hello");
        slack.settle();

        assertThat(slack.redelivers(Json.text(bot.last().json(), "event_id"))).isFalse();
    }

    @Test
    void a_reset_brings_the_first_morning_back() {
        slack.as("ana").in("general").types("something new");
        slack.newColleague();
        slack.settle();

        slack.reset();

        assertThat(slack.as("ana").in("general").last().text()).startsWith("Small question from a guest");
        assertThat(Json.each(slack.as("ana").workspace().path("people")).map(person -> Json.text(person, "name")))
                .doesNotContain("noor");
        await().untilAsserted(() -> assertThat(slack.deliveries()).isEmpty());
    }
}
