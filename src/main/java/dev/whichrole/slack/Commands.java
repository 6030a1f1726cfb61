package dev.whichrole.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Frame;

/** Listens to {@code /whichrole} and answers in the acknowledgement, to the asker alone. */
final class Commands {
    private final Conversation conversation;
    private final AnswerView view;
    private final Frame frame;

    Commands(Conversation conversation, AnswerView view, Frame frame) {
        this.conversation = conversation;
        this.view = view;
        this.frame = frame;
    }

    Response whichrole(SlashCommandRequest request) {
        SlashCommandPayload typed = request.getPayload();
        var said = conversation.hear(SlackText.plain(typed.getText()));
        return Acks.json(Reply.privately(view.render(said.answer(), Sharing.offer(frame, typed.getChannelId(), said))));
    }
}
