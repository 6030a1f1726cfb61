package dev.whichrole.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A message as Slack sends it")
class SlackMessageTest {
    private static SlackMessage message(String json) {
        return new SlackMessage((JsonObject) JsonParser.parseString(json));
    }

    /** By Ana, with this besides. */
    private static SlackMessage anas(String rest) {
        return message("{'type':'message','user':'U0ANA','channel':'D1','ts':'100.000001','text':'sre'" + rest + "}");
    }

    @Nested
    class is_written_by_a_person {
        @ParameterizedTest
        @ValueSource(
                strings = {"", ",'subtype':'file_share'", ",'subtype':'thread_broadcast'", ",'subtype':'me_message'"})
        void as_it_comes(String rest) {
            assertThat(anas(rest).isWritten()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    ",'subtype':'channel_join'",
                    ",'subtype':'something_new'",
                    ",'bot_id':'B1'",
                    ",'hidden':true",
                    ",'user':''",
                    ",'user':'USLACKBOT'",
                    ",'text':'<@U0ANA> has joined the channel'",
                    ",'text':'<@U0ANA|ana> set the channel topic: <@U0BEN> decides'"
                })
        void but_not_if_an_app_or_slack_itself_says_it(String rest) {
            assertThat(anas(rest).isWritten()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    ",'text':'<@U0BEN> has joined the channel'",
                    ",'text':'why has <@U0ANA> joined the channel'",
                    ",'text':'<@U0ANA> has joined the company'"
                })
        void though_it_reads_like_a_notice(String rest) {
            assertThat(anas(rest).isWritten()).isTrue();
        }
    }

    @Nested
    class was_edited {
        @Test
        void so_many_seconds_after_it_was_written() {
            assertThat(anas(",'edited':{'user':'U0ANA','ts':'160.900000'}").editedAfter())
                    .isEqualTo(Duration.ofSeconds(60));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    ",'edited':null",
                    ",'edited':7",
                    ",'edited':{}",
                    ",'edited':{'ts':'soon'}",
                    ",'edited':{'ts':{}}",
                    ",'edited':{'ts':'1e999999999'}",
                    ",'ts':'never','edited':{'ts':'160.9'}"
                })
        void by_nobody_where_slack_says_nothing_that_can_be_read(String rest) {
            assertThat(anas(rest).editedAfter()).isZero();
        }
    }

    @Test
    void that_changed_has_both_texts_in_the_place_where_it_stands() {
        var changed = message("{'type':'message','subtype':'message_changed','channel':'D1','channel_type':'im',"
                + "'message':{'user':'U0ANA','text':'after','channel':'C9'},'previous_message':{'text':'before'}}");
        assertThat(changed.now()).hasValueSatisfying(now -> {
            assertThat(now.text()).isEqualTo("after");
            assertThat(now.channel()).isEqualTo("D1");
            assertThat(now.isDirect()).isTrue();
        });
        assertThat(changed.before().orElseThrow().text()).isEqualTo("before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'message':7,'previous_message':[]}", "{'message':null}"})
    void without_what_it_was_has_neither(String json) {
        assertThat(message(json).now()).isEmpty();
        assertThat(message(json).before()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'text':[],'user':{},'ts':null,'thread_ts':[1],'channel_type':{}}"})
    void with_something_else_in_place_of_text_has_none(String json) {
        var odd = message(json);
        assertThat(odd.text() + odd.user() + odd.ts() + odd.channel()).isEmpty();
        assertThat(odd.threadTs()).isNull();
        assertThat(odd.isDirect()).isFalse();
        assertThat(odd.isWritten()).isFalse();
    }
}
