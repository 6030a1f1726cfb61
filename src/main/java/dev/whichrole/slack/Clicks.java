package dev.whichrole.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Frame;
import dev.whichrole.slack.view.Message;
import java.util.function.Supplier;

/**
 * Listens to the buttons under explanations. Each value is what could have been typed, so a click asks as typing does.
 */
final class Clicks {
    private final Conversation conversation;
    private final AnswerView view;
    private final Frame frame;
    private final SlackGateway gateway;
    private final Background background;

    Clicks(Conversation conversation, AnswerView view, Frame frame, SlackGateway gateway, Background background) {
        this.conversation = conversation;
        this.view = view;
        this.frame = frame;
        this.gateway = gateway;
        this.background = background;
    }

    /** Shows the next answer: in place where the message is the clicker's own, else to the clicker alone. */
    Response show(BlockActionRequest request, String value) {
        BlockActionPayload click = request.getPayload();
        return later(click, () -> {
            var said = conversation.hear(value);
            String channel = click.getContainer().getChannelId();
            Message message = view.render(said.answer(), Sharing.offer(frame, channel, said));
            return isOwn(click)
                    ? Reply.inPlace(message)
                    : Reply.privately(message).inThread(click.getContainer().getThreadTs());
        });
    }

    /** Posts the answer publicly, with the name of the person who shared it. */
    Response share(BlockActionRequest request, String value) {
        BlockActionPayload click = request.getPayload();
        return later(click, () -> {
            Frame shared = frame.sharedBy(click.getUser().getName());
            return Reply.publicly(view.render(conversation.hear(value).answer(), shared))
                    .inThread(click.getContainer().getThreadTs());
        });
    }

    private Response later(BlockActionPayload click, Supplier<Reply> reply) {
        String url = click.getResponseUrl();
        return background.accept(() -> gateway.respond(url, reply.get())) ? Response.ok() : Response.error(503);
    }

    private static boolean isOwn(BlockActionPayload click) {
        return click.getContainer().isEphemeral()
                || Sharing.isDirect(click.getContainer().getChannelId());
    }
}
