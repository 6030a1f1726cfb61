package dev.whichrole.slack.conversation;

import com.slack.api.bolt.response.Response;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.WrittenResponse;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.slack.message.Errands;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.message.Reply.Audience;
import dev.whichrole.slack.message.SlashCommand;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.ResponsePayload;

/**
 * Listens to {@code /whichrole} and answers in the acknowledgement: to the asker alone, or to everyone with what is there
 * to be joined. Errands are run after it.
 */
public final class SlashCommandListener implements Listener {
    private final Conversation conversation;
    private final Errands errands;
    private final AnswerView view;
    private final Delivery delivery;
    private final WrittenReplies written;

    public SlashCommandListener(Conversation conversation, Errands errands, AnswerView view, Delivery delivery) {
        this.conversation = conversation;
        this.errands = errands;
        this.view = view;
        this.delivery = delivery;
        this.written = new WrittenReplies(conversation, view);
    }

    @Override
    public void register(Switchboard board) {
        board.command("/whichrole", this::whichrole);
    }

    @Override
    public void warmUp() {
        written.warmUp();
    }

    private Response whichrole(SlashCommand command) {
        return written.to(command, heard -> read(heard, command));
    }

    private Response read(Heard heard, SlashCommand command) {
        Outcome outcome = conversation.read(heard, command.asker());
        return outcome instanceof Outcome.ToRun toRun
                ? delivery.later(command.lane(), () -> errands.run(errand(toRun.errand(), command)))
                : answer(command, ((Outcome.Answered) outcome).reply());
    }

    private Errand errand(Ask.Errand ask, SlashCommand command) {
        return new Errand(
                ask,
                command.person(),
                command.where(),
                command.triggerId(),
                command.named(),
                reply -> delivery.privately(
                        command.person(),
                        command.responseUrl(),
                        command.where(),
                        view.show(reply.answer(), reply.shareIn(command.where()))));
    }

    private Response answer(SlashCommand command, Reply reply) {
        var where = command.where();
        if (reply.audience() != Audience.EVERYONE) {
            return written.privately(reply, reply.shareIn(where));
        }
        var message = view.show(reply.answer());
        return where.direct()
                ? delivery.later(
                        command.lane(), () -> delivery.post(command.person(), where, message, command.responseUrl()))
                : WrittenResponse.json(ResponsePayload.publicly(message).utf8());
    }
}
