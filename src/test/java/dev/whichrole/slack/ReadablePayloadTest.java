package dev.whichrole.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.whichrole.slack.message.Unreadable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A payload")
class ReadablePayloadTest {
    private static ReadablePayload payload(String json) {
        return ReadablePayload.of(json).orElseThrow();
    }

    private static ReadablePayload event(String event) {
        return payload("{\"type\":\"event_callback\",\"event_time\":1700000000,\"event\":" + event + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "null", "{", "{}", "{\"type\":7}", "{\"type\":null}", "{\"type\":{}}"})
    void that_is_no_json_or_of_no_type_is_none(String text) {
        assertThat(ReadablePayload.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void that_nests_too_deep_is_not_tried(String opening) {
        assertThatThrownBy(() -> ReadablePayload.of(opening.repeat(50_000)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("nests too deep");
    }

    @Test
    void may_have_as_many_brackets_in_its_words_as_it_likes() {
        String words = "[{\\\"".repeat(1_000);
        assertThat(payload("{\"type\":\"t\",\"text\":\"" + words + "\"}").type())
                .isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"message\"} | message",
                "{\"type\":\"message\",\"subtype\":\"file_share\"} | message:file_share",
                "{\"type\":\"message\",\"subtype\":7} | message",
                "{\"type\":[]} | ''",
                "7 | ''"
            })
    void of_an_event_says_its_type_and_subtype(String event, String type) {
        assertThat(event(event).isEvent()).isTrue();
        assertThat(event(event).eventType()).isEqualTo(type);
    }

    @Nested
    class that_lacks_what_the_bot_cannot_do_without {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"type\":\"app_mention\"} | event.user",
                    "{\"type\":\"app_mention\",\"user\":{}} | event.user",
                    "{\"type\":\"app_mention\",\"user\":\"U 1\"} | event.user",
                    "{\"type\":\"app_mention\",\"user\":\"U1\",\"channel\":\"<!here>\"} | event.channel",
                    "{\"type\":\"app_mention\",\"user\":\"U1\",\"channel\":\"C1\",\"ts\":\"now\"} | event.ts"
                })
        void names_the_place_and_nothing_that_stands_there(String event, String place) {
            assertThatThrownBy(() -> event(event).checkEvent("app_mention"))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("app_mention: " + place);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"type\":\"block_actions\"} | user.id",
                    "{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"container\":[]} | container",
                    "{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"container\":{},\"actions\":[]} | actions[0].action_id",
                    "{\"type\":\"view_submission\",\"user\":{\"id\":\"U1\"},\"view\":7} | view.id",
                    "{\"type\":\"shortcut\",\"user\":{\"id\":\"U1\"},\"callback_id\":{}} | callback_id"
                })
        void does_so_for_what_people_press_as_well(String json, String place) {
            assertThatThrownBy(() -> payload(json).checkInteraction())
                    .isInstanceOf(Unreadable.class)
                    .hasMessageEndingWith(": " + place);
        }
    }

    @Test
    void of_a_message_that_is_not_direct_need_not_have_anything() {
        assertThatCode(() -> event("{\"type\":\"message\",\"channel_type\":\"channel\"}")
                        .checkEvent("message"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        event("{\"type\":\"message\",\"channel_type\":\"im\"}").checkEvent("message"))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void of_an_unknown_type_needs_nothing_and_is_nothing() {
        var unknown = payload("{\"type\":\"from_the_future\"}");
        assertThatCode(unknown::checkInteraction).doesNotThrowAnyException();
        assertThat(unknown.fitting()).isEmpty();
    }

    @Test
    void loses_a_field_of_the_wrong_type_and_no_other() {
        var event = event("{\"type\":\"app_home_opened\",\"user\":\"U1\",\"channel\":\"D1\",\"view\":\"none\"}");
        var fitting = event.fitting(AppHomeOpenedEvent.class).json().getAsJsonObject("event");
        assertThat(fitting)
                .isEqualTo(JsonParser.parseString("{\"type\":\"app_home_opened\",\"user\":\"U1\",\"channel\":\"D1\"}"));
    }

    @Test
    void loses_what_does_not_fit_a_list_without_leaving_a_hole() {
        var click = payload("{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"actions\":"
                + "[7,{\"action_id\":\"a\",\"value\":{}},null]}");
        assertThat(click.fitting().orElseThrow().json().getAsJsonArray("actions"))
                .isEqualTo(JsonParser.parseString("[{\"action_id\":\"a\"}]"));
    }
}
