package dev.whichrole.playground.api.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.Seen;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchedulingTest extends PlaygroundFixture {
    private long in(Duration ahead) {
        return clock.instant().plus(ahead).getEpochSecond();
    }

    private JsonNode schedule(String channel, String text, Duration ahead) {
        return call(
                "chat.scheduleMessage",
                "{\"channel\": \"%s\", \"text\": \"%s\", \"post_at\": %d}".formatted(channel, text, in(ahead)));
    }

    private String refusal(String channel, Duration ahead) {
        return Json.text(schedule(channel, "later", ahead), "error");
    }

    private String delete(String channel, JsonNode scheduled) {
        String id = Json.text(scheduled, "scheduled_message_id");
        return error(
                "chat.deleteScheduledMessage",
                "{\"channel\": \"" + channel + "\", \"scheduled_message_id\": \"" + id + "\"}");
    }

    private List<String> listed(String arguments) {
        return Json.each(call("chat.scheduledMessages.list", arguments).path("scheduled_messages"))
                .map(one -> Json.text(one, "text"))
                .toList();
    }

    @Test
    void posts_when_the_time_comes() {
        schedule("C0GENERAL", "later", Duration.ofHours(1));
        clock.forward(Duration.ofHours(2));

        assertThat(slack.as("ana").in("general").awaits("later").user()).isEqualTo("U0WHICHROLE");
        assertThat(listed("{}")).isEmpty();
    }

    @Test
    void knows_the_limits_of_time_and_number() {
        assertThat(refusal("C0GENERAL", Duration.ofSeconds(-5))).isEqualTo("time_in_past");
        assertThat(refusal("C0GENERAL", Duration.ofDays(121))).isEqualTo("time_too_far");
        for (int i = 0; i < 30; i++) {
            assertThat(refusal("C0GENERAL", Duration.ofHours(1))).isEmpty();
        }
        assertThat(refusal("C0GENERAL", Duration.ofHours(1))).isEqualTo("restricted_too_many");
    }

    @Test
    void takes_the_ids_of_conversations_and_not_of_people() {
        String dm = Json.text(call("chat.postMessage", "{\"channel\": \"U0ANA\", \"text\": \"hello\"}"), "channel");

        assertThat(refusal(dm, Duration.ofHours(1))).isEmpty();
        assertThat(refusal("C0GENERAL", Duration.ofHours(1))).isEmpty();
        assertThat(refusal("U0ANA", Duration.ofHours(1))).isEqualTo("channel_not_found");
        assertThat(refusal("C0RANDOM", Duration.ofHours(1))).isEqualTo("not_in_channel");
    }

    @Test
    void lists_what_waits_the_next_one_first() throws Exception {
        schedule("C0GENERAL", "second", Duration.ofHours(2));
        schedule("C0PLATFORMDEBATE", "first", Duration.ofHours(1));

        var answer = client().chatScheduledMessagesList(request -> request.limit(1));
        var next = client().chatScheduledMessagesList(
                        request -> request.cursor(answer.getResponseMetadata().getNextCursor()));

        assertThat(answer.getScheduledMessages()).singleElement().satisfies(one -> {
            assertThat(one.getId()).startsWith("Q");
            assertThat(one.getChannelId()).isEqualTo("C0PLATFORMDEBATE");
            assertThat(one.getText()).isEqualTo("first");
            assertThat(one.getPostAt() - one.getDateCreated()).isBetween(3599, 3600);
        });
        assertThat(next.getScheduledMessages()).hasSize(1);
        assertThat(next.getResponseMetadata().getNextCursor()).isEmpty();
    }

    @Test
    void lists_one_channel_or_one_time() {
        schedule("C0GENERAL", "second", Duration.ofHours(2));
        schedule("C0PLATFORMDEBATE", "first", Duration.ofHours(1));

        assertThat(listed("{\"channel\": \"C0GENERAL\"}")).containsExactly("second");
        assertThat(listed("{\"oldest\": " + in(Duration.ofMinutes(90)) + "}")).containsExactly("second");
        assertThat(listed("{\"latest\": " + in(Duration.ofMinutes(90)) + "}")).containsExactly("first");
        assertThat(error("chat.scheduledMessages.list", "{\"oldest\": 9, \"latest\": 8}"))
                .isEqualTo("invalid_arguments");
        assertThat(error("chat.scheduledMessages.list", "{\"channel\": \"C0LEADS\"}"))
                .isEqualTo("invalid_channel");
    }

    @Test
    void does_not_post_what_was_deleted() {
        JsonNode unwanted = schedule("C0GENERAL", "unwanted", Duration.ofHours(1));
        schedule("C0GENERAL", "wanted", Duration.ofHours(2));

        assertThat(delete("C0GENERAL", unwanted)).isEmpty();
        clock.forward(Duration.ofHours(3));

        OpenConversation general = slack.as("ana").in("general");
        general.awaits(message -> message.text().equals("wanted"));
        assertThat(general.messages()).extracting(Seen::text).doesNotContain("unwanted");
    }

    @Test
    void deletes_nothing_that_is_unknown_elsewhere_or_about_to_be_posted() {
        JsonNode soon = schedule("C0GENERAL", "soon", Duration.ofSeconds(50));
        JsonNode later = schedule("C0GENERAL", "later", Duration.ofHours(1));

        assertThat(delete("C0GENERAL", soon)).isEqualTo("invalid_scheduled_message_id");
        assertThat(delete("C0PLATFORMDEBATE", later)).isEqualTo("invalid_scheduled_message_id");
        assertThat(delete("C0NOWHERE", later)).isEqualTo("channel_not_found");
        assertThat(delete("C0GENERAL", later)).isEmpty();
        assertThat(delete("C0GENERAL", later)).isEqualTo("invalid_scheduled_message_id");
    }

    @Test
    void posts_nothing_where_the_app_no_longer_is() {
        schedule("C0GENERAL", "too late", Duration.ofHours(1));
        schedule("C0PLATFORMDEBATE", "in time", Duration.ofHours(1));
        slack.as("ana").in("general").removesBot();
        clock.forward(Duration.ofHours(2));

        slack.as("ana").in("platform-debate").awaits("in time");
        assertThat(slack.as("ana").in("general").messages())
                .extracting(Seen::text)
                .doesNotContain("too late");
    }

    @Test
    void forgets_everything_at_a_reset() {
        schedule("C0GENERAL", "later", Duration.ofHours(1));

        slack.reset();

        assertThat(listed("{}")).isEmpty();
    }
}
