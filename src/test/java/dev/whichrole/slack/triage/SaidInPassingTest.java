package dev.whichrole.slack.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.conversation.Conversation;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.testing.Conversations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is said to the bot in passing")
class SaidInPassingTest {
    private static final Conversation CONVERSATION = Conversations.ofNobodyInParticular();

    private static Reply reply(String text) {
        var asker = new Asker(new Person(new TeamId("T1"), new UserId("U1")), Asker.Way.DIRECTLY, "1.2");
        return Conversations.answer(CONVERSATION, text, asker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fuck",
                "idiot",
                "cancel",
                "enough",
                "nvm",
                "appreciate it",
                "report a bug",
                "who runs you",
                "i am a new hire, where do i start",
                "am i more infra or sre",
                "blurb",
                "wibble wobble",
                "purple monkey dishwasher",
            })
    void is_answered_to_nobody_but_the_asker(String text) {
        assertThat(reply(text).audience()).isEqualTo(Reply.Audience.ASKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dns is down",
                "deploy stuck",
                "the deploy is stuck in staging since the last merge",
                "the printer on the third floor is out of paper again",
            })
    void is_answered_where_it_was_said_if_it_is_trouble(String text) {
        assertThat(reply(text).audience()).isEqualTo(Reply.Audience.AS_ASKED);
    }
}
