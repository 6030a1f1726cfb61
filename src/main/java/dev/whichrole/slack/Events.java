package dev.whichrole.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.Asker.Way;
import dev.whichrole.slack.Said.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listens to mentions and direct messages, and answers each once, in its thread. */
final class Events {
    private final Conversation conversation;
    private final Delivery delivery;

    Events(Conversation conversation, Delivery delivery) {
        this.conversation = conversation;
        this.delivery = delivery;
    }

    /** A mention is answered in the thread of the message, which it opens if there is none. */
    Response mention(EventsApiPayload<AppMentionEvent> payload, Context context) {
        AppMentionEvent said = payload.getEvent();
        if (said.getBotId() != null) {
            return context.ack();
        }
        String thread = said.getThreadTs() == null ? said.getTs() : said.getThreadTs();
        var asker = new Asker(person(payload, said.getUser()), Way.BY_MENTION, said.getTs());
        return answer(payload, context, new Destination(said.getChannel(), thread), asker, said.getText());
    }

    /** A direct message is answered where it was written. Messages of bots are not answered, this one's included. */
    Response message(EventsApiPayload<MessageEvent> payload, Context context) {
        MessageEvent said = payload.getEvent();
        if (said.getBotId() != null || !"im".equals(said.getChannelType())) {
            return context.ack();
        }
        var asker = new Asker(person(payload, said.getUser()), Way.DIRECTLY, said.getTs());
        var where = new Destination(said.getChannel(), said.getThreadTs());
        return answer(payload, context, where, asker, said.getText());
    }

    private static Person person(EventsApiPayload<?> payload, String user) {
        return new Person(new TeamId(payload.getTeamId()), new UserId(user));
    }

    /** A whisper into a thread without replies is not shown, so it goes beside a message that opens one. */
    private static Destination asked(Destination where, Asker asker) {
        return asker.moment().equals(where.threadTs()) ? new Destination(where.channel(), null) : where;
    }

    private Response answer(
            EventsApiPayload<?> payload, Context context, Destination where, Asker asker, @Nullable String text) {
        String message = "message:" + where.channel() + ":" + asker.moment();
        return delivery.laterOnce(List.of("event:" + payload.getEventId(), message), () -> {
            var said = conversation.hear(SlackText.plain(text), asker);
            if (said.audience() == Audience.ASKER && !where.direct()) {
                delivery.whisper(context, asked(where, asker), asker.person(), delivery.show(said.answer()));
            } else {
                delivery.post(context, where, delivery.show(said.answer()));
            }
        });
    }
}
