package dev.whichrole.slack.message.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The text of a message")
class MessageTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<@U0ANA> who owns staging ~ who owns staging",
                "ask <@U0ANA|ana> today ~ ask @ana today",
                "in <#C0GENERAL|general> ~ in #general",
                "in <#C0GENERAL> there ~ in there",
                "<!here> it is red ~ @here it is red",
                "<!subteam^S0ONCALL|@on-call> it is red ~ @on-call it is red",
                "see <https://a.example/x|the page> ~ see the page",
                "see <https://a.example/x> ~ see https://a.example/x",
                "a &lt; b &amp;&amp; b &gt; c ~ a < b && b > c",
                "&amp;lt; ~ &lt;",
                "a price of $1 and a \\d ~ a price of $1 and a \\d",
                "<@U0ANA|$1> ~ @$1",
                "an open <bracket ~ an open <bracket"
            })
    void is_what_the_person_saw(String sent, String seen) {
        assertThat(MessageText.plain(sent)).isEqualTo(seen);
    }

    @Test
    void may_be_missing() {
        assertThat(MessageText.plain(null)).isEmpty();
        assertThat(MessageText.mentioned(null)).isEmpty();
    }

    @Test
    void names_people_once_and_in_order() {
        assertThat(MessageText.mentioned("<@U2> and <@W1|wim>, then <@U2> again"))
                .containsExactly(new UserId("U2"), new UserId("W1"));
    }

    @ParameterizedTest
    @CsvSource({"@ana", "<@ana>", "<@u1>", "<#C1>", "<!here>", "&lt;@U1&gt;", "<@U1", "<@>", "<@BROKEN>"})
    void names_nobody_whom_slack_did_not_name(String text) {
        assertThat(MessageText.mentioned(text)).isEmpty();
    }

    @Test
    void takes_no_longer_where_brackets_are_left_open() {
        String open = "<@U1|".repeat(8_000);
        assertThat(MessageText.plain(open)).isEqualTo(open);
    }
}
