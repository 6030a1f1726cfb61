package dev.whichrole.slack.view;

import com.slack.api.util.json.GsonFactory;
import dev.whichrole.SlackWords;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.conversation.Conversation;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.testing.Conversations;
import java.util.Optional;

/** What a person is shown for what they typed, rendered as the bot renders it. */
public final class Shown {
    private static final Conversation CONVERSATION = Conversations.ofNobodyInParticular();
    private static final Asker ANA =
            new Asker(new Person(new TeamId("T1"), new UserId("U1")), Asker.Way.IN_CHANNEL, "1.2");
    static final AnswerView VIEW = new AnswerView(SlackWords.read().view(), Optional.empty());

    private Shown() {}

    /** The answer before it is rendered. */
    static Answer answer(String typed) {
        return Conversations.answer(CONVERSATION, typed, ANA).answer();
    }

    /** The message in the given frame. */
    public static Message message(String typed, AnswerFrame frame) {
        return VIEW.render(answer(typed), frame);
    }

    /** The message as the asker alone sees it, with the button to share it where there is one. */
    static Message privately(String typed) {
        var said = Conversations.answer(CONVERSATION, typed, ANA);
        var frame = said.share().map(AnswerFrame.plain()::sharing).orElse(AnswerFrame.plain());
        return VIEW.render(said.answer(), frame);
    }

    /** The text alone. */
    public static String text(String typed) {
        return message(typed, AnswerFrame.plain()).text();
    }

    /** The blocks as JSON. */
    public static String blocks(String typed) {
        return json(message(typed, AnswerFrame.plain()));
    }

    /** The blocks of a message as JSON. */
    static String json(Message message) {
        return GsonFactory.createSnakeCase().toJson(message.blocks());
    }
}
