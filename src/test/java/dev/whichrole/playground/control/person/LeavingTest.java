package dev.whichrole.playground.control.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.PlaygroundFixture;
import org.junit.jupiter.api.Test;

class LeavingTest extends PlaygroundFixture {
    @Test
    void is_announced_to_the_app_in_other_words_when_it_was_the_app() {
        slack.as("ana").in("general").removesBot();
        slack.settle();

        assertThat(slack.events("channel_left")).singleElement().satisfies(left -> {
            assertThat(Json.text(left, "channel")).isEqualTo("C0GENERAL");
            assertThat(Json.text(left, "actor_id")).isEqualTo("U0ANA");
            assertThat(Json.text(left, "event_ts")).isNotBlank();
        });
        assertThat(slack.events("member_left_channel")).isEmpty();
    }

    @Test
    void is_another_event_in_a_private_channel_and_needs_its_scope() {
        slack.as("priya").in("leads").invitesBot();
        slack.as("priya").in("leads").removesBot();
        slack.settle();
        assertThat(slack.events("group_left")).isEmpty();

        slack.optionalScopes(true);
        slack.as("priya").in("leads").invitesBot();
        slack.as("priya").in("leads").removesBot();
        slack.settle();
        assertThat(slack.events("group_left")).hasSize(1);
        assertThat(slack.events("channel_left")).isEmpty();
    }

    @Test
    void of_others_is_announced_where_the_app_is() {
        slack.as("ana").in("general").removes("lee");
        slack.as("ana").in("random").removes("lee");
        slack.settle();

        assertThat(slack.events("member_left_channel")).singleElement().satisfies(left -> {
            assertThat(Json.text(left, "user")).isEqualTo("U0LEE");
            assertThat(Json.text(left, "channel")).isEqualTo("C0GENERAL");
        });
    }
}
