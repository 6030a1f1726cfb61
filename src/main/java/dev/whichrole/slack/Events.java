package dev.whichrole.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.Asker.Way;
import dev.whichrole.slack.Said.Audience;
import java.util.List;
import java.util.Optional;

/** Listens to mentions and direct messages, and answers each once, in its thread. */
final class Events {
    private final Conversation conversation;
    private final Debates debates;
    private final Errands errands;
    private final Delivery delivery;

    Events(Conversation conversation, Debates debates, Errands errands, Delivery delivery) {
        this.debates = debates;
        this.errands = errands;
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
        var where = new Destination(said.getChannel(), thread);
        String text = SlackText.plain(said.getText());
        var settling = Optional.ofNullable(said.getThreadTs()).flatMap(inside -> conversation.settling(text));
        return settling.map(told -> settle(payload, where, asker, told))
                .orElseGet(() -> answer(payload, where, asker, said.getText()));
    }

    private Response settle(EventsApiPayload<?> payload, Destination thread, Asker asker, String told) {
        return delivery.laterOnce(keys(payload, thread, asker), () -> {
            var answer = debates.settle(thread, asker, told);
            delivery.post(asker.person().team(), thread, delivery.show(answer));
        });
    }

    private static List<String> keys(EventsApiPayload<?> payload, Destination where, Asker asker) {
        return List.of("event:" + payload.getEventId(), "message:" + where.channel() + ":" + asker.moment());
    }

    /** A direct message is answered where it was written. Messages of bots are not answered, this one's included. */
    Response message(EventsApiPayload<MessageEvent> payload, Context context) {
        MessageEvent said = payload.getEvent();
        if (said.getBotId() != null || !"im".equals(said.getChannelType())) {
            return context.ack();
        }
        var asker = new Asker(person(payload, said.getUser()), Way.DIRECTLY, said.getTs());
        var where = new Destination(said.getChannel(), said.getThreadTs());
        return answer(payload, where, asker, said.getText());
    }

    private static Person person(EventsApiPayload<?> payload, String user) {
        return new Person(new TeamId(payload.getTeamId()), new UserId(user));
    }

    /** A whisper into a thread without replies is not shown, so it goes beside a message that opens one. */
    private static Destination asked(Destination where, Asker asker) {
        return asker.moment().equals(where.threadTs()) ? new Destination(where.channel(), null) : where;
    }

    private Response answer(EventsApiPayload<?> payload, Destination where, Asker asker, String raw) {
        String text = SlackText.plain(raw);
        return delivery.laterOnce(
                keys(payload, where, asker),
                () -> conversation
                        .<Runnable>hear(
                                text,
                                asker,
                                ask -> () -> errands.run(errand(ask, payload, where, asker, raw)),
                                said -> () -> tell(said, where, asker))
                        .run());
    }

    /** The bot itself is mentioned too, where that is how it was asked. */
    private Errand errand(Ask.Errand ask, EventsApiPayload<?> payload, Destination where, Asker asker, String raw) {
        var named = SlackText.mentioned(raw).stream()
                .filter(user -> !Own.user(payload).equals(Optional.of(user)))
                .toList();
        return new Errand(ask, asker.person(), where, "", named, said -> tell(said, where, asker));
    }

    private void tell(Said said, Destination where, Asker asker) {
        if (said.audience() == Audience.ASKER && !where.direct()) {
            delivery.whisper(asked(where, asker), asker.person(), delivery.showPrivately(said, where));
        } else {
            delivery.post(asker.person().team(), where, delivery.show(said.answer()));
        }
    }
}
