package dev.whichrole.slack;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Frame;
import dev.whichrole.slack.view.Message;
import java.util.List;

/**
 * Brings answers to where they are seen: one way to show them, and for each place the transport that reaches it. What
 * needs a call to Slack is done after the acknowledgement.
 */
final class Delivery {
    private final AnswerView view;
    private final Frame frame;
    private final SlackGateway gateway;
    private final Tokens tokens;
    private final Once once;
    private final String late;

    /** @param late what to say where a modal was opened too late */
    Delivery(AnswerView view, Frame frame, SlackGateway gateway, Tokens tokens, Once once, String late) {
        this.view = view;
        this.frame = frame;
        this.gateway = gateway;
        this.tokens = tokens;
        this.once = once;
        this.late = late;
    }

    /** Acknowledges, and does the work after that. */
    Response later(Runnable work) {
        return once.act(List.of(), work);
    }

    /** Acknowledges, and does the work after that unless one of the keys is taken. */
    Response laterOnce(List<String> keys, Runnable work) {
        return once.act(keys, work);
    }

    Message show(Answer answer) {
        return view.render(answer, frame);
    }

    /** As the asker alone sees it: with a button to share it, where there is somebody to share it with. */
    Message showPrivately(Said said, Destination where) {
        return said.share()
                .filter(typed -> !where.direct())
                .map(typed -> view.render(said.answer(), frame.sharing(typed)))
                .orElseGet(() -> show(said.answer()));
    }

    /** As everyone sees it, under the name of the person who shared it. */
    Message showShared(Said said, String sharedBy) {
        return view.render(said.answer(), frame.sharedBy(sharedBy));
    }

    /** Puts the message in place of the one that was clicked; before Home, in a modal. */
    void inPlace(Click click, Message message) {
        if (click.view().isPresent()) {
            show(click, click.view().get(), message);
        } else {
            gateway.respond(click.responseUrl(), Reply.inPlace(message));
        }
    }

    /** Where Slack opens no modal before Home any more, the answer goes to direct messages. */
    private void show(Click click, View clicked, Message message) {
        String token = tokens.of(click.person().team());
        if (!click.onHome()) {
            gateway.update(token, clicked.getId(), view.modal(message));
            return;
        }
        try {
            gateway.open(token, click.triggerId(), view.modal(message));
        } catch (SlackFailure e) {
            post(click.person().team(), click.where(), message);
        }
    }

    /** Puts the message beside the one that was clicked, for the clicker alone; a modal shows one at a time. */
    void privately(Click click, Message message) {
        if (click.view().isPresent()) {
            inPlace(click, message);
        } else {
            privately(click.responseUrl(), click.where(), message);
        }
    }

    /** In place where the message that was clicked is the clicker's own, else beside it: what others see stays. */
    void forClicker(Click click, Message message) {
        if (click.open()) {
            privately(click, message);
        } else {
            inPlace(click, message);
        }
    }

    /** Shows the message to the person whom the {@code response_url} belongs to. */
    void privately(String responseUrl, Destination where, Message message) {
        gateway.respond(responseUrl, Reply.privately(message).inThread(where.threadTs()));
    }

    /** Opens a modal for whoever clicked, upon the one that is open if there is one; says so where that is too late. */
    void open(Click click, View modal) {
        String token = tokens.of(click.person().team());
        try {
            if (click.view().isPresent() && !click.onHome()) {
                gateway.push(token, click.triggerId(), modal);
            } else {
                gateway.open(token, click.triggerId(), modal);
            }
        } catch (SlackFailure e) {
            tooLate(click);
            throw e;
        }
    }

    private void tooLate(Click click) {
        Message sorry = show(Answer.titled(late));
        if (click.view().isPresent()) {
            post(click.person().team(), click.where(), sorry);
        } else {
            privately(click, sorry);
        }
    }

    /** Opens a modal, and says by which id it can be changed. */
    String open(TeamId team, String triggerId, View modal) {
        return gateway.open(tokens.of(team), triggerId, modal);
    }

    /** Changes a modal that is open. */
    void update(TeamId team, String viewId, View changed) {
        gateway.update(tokens.of(team), viewId, changed);
    }

    /** The message as a modal. */
    View modal(Message message) {
        return view.modal(message);
    }

    /** Puts the message beside the one that was clicked, for everyone. */
    void publicly(Click click, Message message) {
        gateway.respond(
                click.responseUrl(),
                Reply.publicly(message).inThread(click.where().threadTs()));
    }

    /** Posts as the bot. */
    void post(TeamId team, Destination where, Message message) {
        gateway.post(tokens.of(team), where, message);
    }

    /**
     * Posts as the bot, or where the bot may not, through the {@code response_url}. In direct messages the bot may not
     * post to are two other people, so there only the asker sees it.
     */
    void post(TeamId team, Destination where, Message message, String responseUrl) {
        try {
            post(team, where, message);
        } catch (SlackFailure e) {
            if (e.kind() != SlackFailure.Kind.NOT_ALLOWED) {
                throw e;
            }
            Reply reply = where.direct() ? Reply.privately(message) : Reply.publicly(message);
            gateway.respond(responseUrl, reply.inThread(where.threadTs()));
        }
    }

    /** Shows the message to one person in the channel. */
    void whisper(Destination where, Person person, Message message) {
        gateway.whisper(tokens.of(person.team()), where, person.user(), message);
    }
}
