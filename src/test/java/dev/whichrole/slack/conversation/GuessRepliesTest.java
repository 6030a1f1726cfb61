package dev.whichrole.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Choice;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.testing.Conversations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A guess")
class GuessRepliesTest {
    private static final Asker ANA =
            new Asker(new Person(new TeamId("T1"), new UserId("U1")), Asker.Way.IN_CHANNEL, "1.2");

    @Test
    void is_for_the_asker_alone_and_cannot_be_shared() {
        var guess = new Ask.Guess("which of you would win", List.of(new Ask.ShowMap(), new Ask.ShowTrain()));
        Outcome outcome = Conversations.ofNobodyInParticular().read(new Heard(guess, List.of()), ANA);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Answered.class, answered -> {
            assertThat(answered.reply().audience()).isEqualTo(Reply.Audience.ASKER);
            assertThat(answered.reply().share()).isEmpty();
            assertThat(answered.reply().answer().choices()).hasSize(2);
        });
    }

    @Test
    void may_stand_under_an_answer_that_is_only_likely() {
        var conversation = Conversations.ofNobodyInParticular();
        var likely = new Heard(new Ask.ShowMap(), List.of(), List.of(new Ask.ShowTrain()));
        assertThat(conversation.read(likely, ANA)).isInstanceOfSatisfying(Outcome.Answered.class, answered -> {
            assertThat(answered.reply().answer().choices())
                    .extracting(Choice::value)
                    .startsWith("train");
            assertThat(answered.reply().share()).contains("map");
        });
        assertThat(conversation.plain(likely, ANA.person().team()))
                .as("to be written once, as if it were beyond doubt")
                .isEmpty();
    }

    @Test
    void is_no_reply_to_anything_else() {
        var replies = new GuessReplies(HandbookContent.read().explainer());
        assertThat(replies.answer(new Heard(new Ask.ShowMap(), List.of()), ANA)).isEqualTo(Optional.empty());
    }
}
