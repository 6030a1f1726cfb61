package dev.whichrole.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Frame;
import dev.whichrole.slack.view.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listens to mentions and direct messages, and answers each once, in its thread. */
final class Events {
    private final Conversation conversation;
    private final AnswerView view;
    private final Frame frame;
    private final SlackGateway gateway;
    private final Once once;

    Events(Conversation conversation, AnswerView view, Frame frame, SlackGateway gateway, Once once) {
        this.conversation = conversation;
        this.view = view;
        this.frame = frame;
        this.gateway = gateway;
        this.once = once;
    }

    /** A mention is answered in the thread of the message, which it opens if there is none. */
    Response mention(EventsApiPayload<AppMentionEvent> payload, Context context) {
        AppMentionEvent said = payload.getEvent();
        String thread = said.getThreadTs() == null ? said.getTs() : said.getThreadTs();
        return said.getBotId() != null
                ? context.ack()
                : answer(payload, context, new Destination(said.getChannel(), thread), said.getTs(), said.getText());
    }

    /** A direct message is answered where it was written. Messages of bots are not answered, this one's included. */
    Response message(EventsApiPayload<MessageEvent> payload, Context context) {
        MessageEvent said = payload.getEvent();
        return said.getBotId() != null || !"im".equals(said.getChannelType())
                ? context.ack()
                : answer(
                        payload,
                        context,
                        new Destination(said.getChannel(), said.getThreadTs()),
                        said.getTs(),
                        said.getText());
    }

    private Response answer(
            EventsApiPayload<?> payload, Context context, Destination where, String ts, @Nullable String text) {
        String token = context.getBotToken();
        return once.act(List.of("event:" + payload.getEventId(), "message:" + where.channel() + ":" + ts), () -> {
            Message message =
                    view.render(conversation.hear(SlackText.plain(text)).answer(), frame);
            gateway.post(token, where, message);
        });
    }
}
