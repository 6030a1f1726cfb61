package dev.whichrole.slack.conversation;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Asker.Way;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.slack.message.Errands;
import dev.whichrole.slack.message.IncomingEvent;
import dev.whichrole.slack.message.MessageText;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.message.Reply.Audience;
import dev.whichrole.slack.triage.Debates;
import java.util.List;
import java.util.Optional;

/** Listens to mentions and direct messages, and answers each once, in its thread. */
public final class MessageListener implements Listener {
    private final Conversation conversation;
    private final Debates debates;
    private final Errands errands;
    private final Delivery delivery;

    public MessageListener(Conversation conversation, Debates debates, Errands errands, Delivery delivery) {
        this.conversation = conversation;
        this.debates = debates;
        this.errands = errands;
        this.delivery = delivery;
    }

    @Override
    public void register(Switchboard board) {
        board.event(AppMentionEvent.TYPE_NAME, AppMentionEvent.class, this::mention);
        board.event(MessageEvent.TYPE_NAME, MessageEvent.class, this::message);
    }

    /** Something that a person wrote to the bot. */
    private record Written(IncomingEvent<?> event, Asker asker, Destination where, String raw) {
        String text() {
            return MessageText.plain(raw);
        }

        String lane() {
            return event.lane(where.channel());
        }

        List<String> keys() {
            return List.of("event:" + event.id(), "message:" + where.channel() + ":" + asker.moment());
        }
    }

    /** A mention is answered in the thread of the message, which it opens if there is none. */
    private Response mention(IncomingEvent<AppMentionEvent> incoming) {
        AppMentionEvent said = incoming.event();
        if (said.getBotId() != null) {
            return Response.ok();
        }
        String thread = said.getThreadTs() == null ? said.getTs() : said.getThreadTs();
        var asker = new Asker(incoming.person(said.getUser()), Way.BY_MENTION, said.getTs());
        var written = new Written(incoming, asker, new Destination(said.getChannel(), thread), said.getText());
        return Optional.ofNullable(said.getThreadTs())
                .flatMap(inside -> conversation.settling(written.text()))
                .map(told -> settle(written, told))
                .orElseGet(() -> answer(written));
    }

    private Response settle(Written written, String told) {
        return delivery.event(written.lane(), written.keys(), again -> post(settled(written, told), written, again));
    }

    private Answer settled(Written written, String told) {
        try {
            return debates.settle(written.where(), written.asker(), told);
        } catch (SlackFailure e) {
            return delivery.sorry(e);
        }
    }

    /** A direct message is answered where it was written. Messages of bots are not answered, this one's included. */
    private Response message(IncomingEvent<MessageEvent> incoming) {
        MessageEvent said = incoming.event();
        if (said.getBotId() != null || !"im".equals(said.getChannelType())) {
            return Response.ok();
        }
        var asker = new Asker(incoming.person(said.getUser()), Way.DIRECTLY, said.getTs());
        var where = new Destination(said.getChannel(), said.getThreadTs());
        return answer(new Written(incoming, asker, where, said.getText()));
    }

    private Response answer(Written written) {
        return delivery.event(written.lane(), written.keys(), again -> {
            Outcome outcome = conversation.read(written.text(), written.asker());
            if (outcome instanceof Outcome.ToRun toRun) {
                errands.run(errand(toRun.errand(), written));
            } else {
                tell(((Outcome.Answered) outcome).reply(), written, again);
            }
        });
    }

    /** The bot itself is mentioned too, where that is how it was asked. */
    private Errand errand(Ask.Errand ask, Written written) {
        var named = MessageText.mentioned(written.raw()).stream()
                .filter(user -> !written.event().botUser().equals(Optional.of(user)))
                .toList();
        return new Errand(
                ask, written.asker().person(), written.where(), "", named, reply -> tell(reply, written, false));
    }

    private void tell(Reply reply, Written written, boolean again) {
        var where = written.where();
        if (reply.audience() == Audience.ASKER && !where.direct()) {
            delivery.whisper(beside(written), written.asker().person(), delivery.showPrivately(reply, where));
        } else {
            post(reply.answer(), written, again);
        }
    }

    private void post(Answer answer, Written written, boolean again) {
        var person = written.asker().person();
        if (again) {
            delivery.answerUnlessThere(person, written.where(), written.asker().moment(), delivery.show(answer));
        } else {
            delivery.answer(person, written.where(), delivery.show(answer));
        }
    }

    /** A whisper into a thread without replies is not shown, so it goes beside a message that opens one. */
    private static Destination beside(Written written) {
        var where = written.where();
        return written.asker().moment().equals(where.threadTs()) ? new Destination(where.channel(), null) : where;
    }
}
