package dev.whichrole.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.event.AppMentionEvent;
import dev.whichrole.slack.RequestReader.Read;
import dev.whichrole.slack.message.Unreadable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request's body")
class RequestReaderTest {
    private static final RequestReader READER =
            new RequestReader(AppConfig.builder().build(), Map.of("app_mention", AppMentionEvent.class));

    private static final String COMMAND =
            "command=%2Fwhichrole&text=sre&team_id=T1&channel_id=C1&user_id=U1&trigger_id=1&response_url=https%3A%2F%2Fx";

    private static final String PRESS = """
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","team_id":"T1"},"trigger_id":"1.2",
             "channel":{"id":"C1"},"container":{"type":"message","message_ts":"1.2","channel_id":"C1"},
             "response_url":"https://hooks.slack.test/x","unused":%s,
             "actions":[{"type":"button","action_id":"a","block_id":"b","value":"v","action_ts":"1.3"}]}""";

    private static Read http(String body) {
        return READER.http(Map.of(), body);
    }

    private static String form(String json) {
        return "payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    }

    private static String mention(String more) {
        return """
                {"type":"event_callback","team_id":"T1","event_id":"Ev1","event_time":1700000000,
                 "event":{"type":"app_mention","user":"U1","channel":"C1","ts":"1.2","text":"sre"%s}}""".formatted(more);
    }

    private static Request<?> run(Read read) {
        assertThat(read).isInstanceOf(Read.Run.class);
        return ((Read.Run) read).request();
    }

    @Test
    void that_is_a_form_is_a_command() {
        assertThat(http(COMMAND)).isInstanceOfSatisfying(Read.Command.class, read -> {
            assertThat(read.payload().getText()).isEqualTo("sre");
            assertThat(read.payload().getResponseUrl()).isEqualTo("https://x");
        });
    }

    @Test
    void that_is_json_with_an_event_is_that_event() {
        assertThat(run(http(mention("")))).isInstanceOf(EventRequest.class);
    }

    @Test
    void that_is_a_form_with_a_payload_is_an_interaction() {
        assertThat(run(http(form(PRESS.formatted("1"))))).isInstanceOf(BlockActionRequest.class);
    }

    @Test
    void has_no_nulls_in_its_lists_for_those_who_go_through_them() {
        String message = "{\"type\":\"message\",\"text\":null,\"blocks\":[null,{\"type\":\"divider\"},null]}";
        Request<?> read = run(http(form(PRESS.formatted("7").replace("\"unused\":7", "\"message\":" + message))));
        assertThat(((BlockActionRequest) read).getPayload().getMessage().getBlocks())
                .singleElement()
                .isInstanceOf(DividerBlock.class);
    }

    @Test
    void may_have_other_parameters_behind_the_payload() {
        assertThat(run(http(form(PRESS.formatted("1")) + "&ssl_check=0"))).isInstanceOf(BlockActionRequest.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"payload=", "payload=%", "payload=%zz", "payload=7", "payload=%7B", "{", "{}", "{\"type\":1}"})
    void that_is_nothing_is_nothing(String body) {
        assertThat(http(body)).isInstanceOf(Read.Nothing.class);
    }

    @Test
    void with_an_event_that_nobody_listens_to_is_ignored() {
        assertThat(http(mention("").replace("app_mention", "star_added"))).isInstanceOf(Read.Ignored.class);
    }

    @Nested
    class with_an_unused_field_of_another_type {
        @ParameterizedTest
        @ValueSource(strings = {"null", "[]", "{\"a\":[{}]}", "\"x\""})
        void is_read_all_the_same(String odd) {
            var request = run(http(mention(",\"edited\":" + odd + ",\"event_ts\":" + odd)));
            assertThat(((EventRequest) request).getEventType()).isEqualTo("app_mention");
            assertThat(run(http(form(PRESS.formatted(odd))))).isInstanceOf(BlockActionRequest.class);
        }
    }

    @Nested
    class without_what_the_bot_cannot_do_without {
        @Test
        void names_the_kind_and_the_field() {
            assertThatThrownBy(() -> http(mention("").replace("\"user\":\"U1\",", "")))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("app_mention: event.user");
            assertThatThrownBy(() -> http(form(PRESS.formatted("1").replace("\"id\":\"U1\",", ""))))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("block_actions: user.id");
        }

        @Test
        void says_so_of_an_event_without_a_type() {
            assertThatThrownBy(() -> http("{\"type\":\"event_callback\",\"event\":{}}"))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("an event: event.type");
        }
    }

    @Nested
    class from_a_socket {
        @Test
        void has_commands_as_json() {
            var read = READER.socket(
                    Map.of(),
                    "{\"command\":\"/whichrole\",\"text\":\"sre\",\"team_id\":\"T1\",\"channel_id\":\"C1\",\"user_id\":\"U1\"}");
            assertThat(run(read)).isInstanceOf(SlashCommandRequest.class);
        }

        @Test
        void has_events_and_interactions_as_they_are() {
            assertThat(run(READER.socket(Map.of(), mention("")))).isInstanceOf(EventRequest.class);
            assertThat(run(READER.socket(Map.of(), PRESS.formatted("1")))).isInstanceOf(BlockActionRequest.class);
        }
    }
}
