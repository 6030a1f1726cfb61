package dev.whichrole.slack.message;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.SlackGateway;
import dev.whichrole.slack.api.Trouble;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Message;
import dev.whichrole.slack.view.ResponsePayload;
import dev.whichrole.slack.work.Deduplicator;
import dev.whichrole.slack.work.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings answers to where they are seen: one way to show them, and for each place the transport that reaches it. What
 * needs a call to Slack is done after the acknowledgement.
 */
public final class Delivery {
    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final AnswerView view;
    private final SlackGateway gateway;
    private final Deduplicator work;
    private final TroubleWords words;

    public Delivery(AnswerView view, SlackGateway gateway, Deduplicator work, TroubleWords words) {
        this.view = view;
        this.gateway = gateway;
        this.work = work;
        this.words = words;
    }

    /** Acknowledges, and does the work after that in its lane. */
    public Response later(String lane, Runnable delivering) {
        return work.once(lane, List.of(), delivering);
    }

    /** Acknowledges, and does the work after that unless one of the keys is taken. */
    public Response once(String lane, List<String> keys, Runnable delivering) {
        return work.once(lane, keys, delivering);
    }

    /** The same; {@code afterwards} is run when it can be asked for again, or is done. */
    public Response once(String lane, List<String> keys, Runnable delivering, Runnable afterwards) {
        return work.once(lane, keys, delivering, afterwards);
    }

    /** Acknowledges, and does the work for whoever clicked after that. */
    public Response later(Click click, Runnable delivering) {
        return once(click, List.of(), delivering);
    }

    /** The same unless one of the keys is taken. */
    public Response once(Click click, List<String> keys, Runnable delivering) {
        return work.once(click.lane(), keys, () -> orSorry(delivering, sorry -> privately(click, show(sorry))));
    }

    /** Does the work; if Slack does not do what it needs, somebody is told so, and why. */
    public void orSorry(Runnable delivering, Consumer<Answer> somebody) {
        try {
            delivering.run();
        } catch (SlackFailure e) {
            tell(e, somebody);
        }
    }

    private void tell(SlackFailure failure, Consumer<Answer> somebody) {
        try {
            somebody.accept(sorry(failure));
        } catch (SlackFailure e) {
            log.warn("Nor could that be told: {}", e.getMessage());
            throw failure;
        }
        Trace.current().became(Trace.End.APOLOGISED);
        log.warn("Gave up, and said so: {}", failure.getMessage());
    }

    /** Does the work that an event asks for, once, and acknowledges it when it is done or that takes too long. */
    public Response event(String lane, List<String> keys, Runnable delivering) {
        return work.event(lane, keys, again -> delivering.run());
    }

    /** The same for work that looks first whether it was done, where somebody may have done it and was killed then. */
    public Response event(String lane, List<String> keys, Consumer<Boolean> delivering) {
        return work.event(lane, keys, delivering);
    }

    /** Whether something with this key was taken on before. */
    public boolean isTaken(String key) {
        return work.isTaken(key);
    }

    public Message show(Answer answer) {
        return view.show(answer);
    }

    /** As the asker alone sees it: with a button to share it, where there is somebody to share it with. */
    public Message showPrivately(Reply said, Destination where) {
        return view.show(said.answer(), said.shareIn(where));
    }

    /** As everyone sees it, under the name of the person who shared it. */
    public Message showShared(Reply said, String sharedBy) {
        return view.showShared(said.answer(), sharedBy);
    }

    /** Puts the message in place of the one that was clicked; before Home, in a modal. */
    public void inPlace(Click click, Message message) {
        if (click.view().isPresent()) {
            show(click, click.view().get(), message);
        } else {
            respond(click, ResponsePayload.inPlace(message), message);
        }
    }

    /** Where Slack opens no modal before Home any more, the answer goes to direct messages. */
    private void show(Click click, View clicked, Message message) {
        TeamId team = click.person().team();
        if (!click.onHome()) {
            gateway.update(team, clicked.getId(), view.modal(message));
            return;
        }
        try {
            gateway.open(team, click.triggerId(), view.modal(message));
        } catch (SlackFailure e) {
            post(team, click.where(), message);
        }
    }

    /** Puts the message beside the one that was clicked, for the clicker alone; a modal shows one at a time. */
    public void privately(Click click, Message message) {
        if (click.view().isPresent()) {
            inPlace(click, message);
        } else {
            privately(click.person(), click.responseUrl(), click.where(), message);
        }
    }

    /** In place where the message that was clicked is the clicker's own, else beside it: what others see stays. */
    public void forClicker(Click click, Message message) {
        if (click.open()) {
            privately(click, message);
        } else {
            inPlace(click, message);
        }
    }

    /** Shows the message to the person whom the {@code response_url} belongs to. */
    public void privately(Person person, String responseUrl, Destination where, Message message) {
        try {
            gateway.respond(responseUrl, ResponsePayload.privately(message).inThread(where.threadTs()));
        } catch (SlackFailure e) {
            otherwise(person, where, message, e);
        }
    }

    private void respond(Click click, ResponsePayload reply, Message message) {
        try {
            gateway.respond(click.responseUrl(), reply);
        } catch (SlackFailure e) {
            otherwise(click.person(), click.where(), message, e);
        }
    }

    /** Opens a modal for whoever clicked, upon the one that is open if there is one; says so where that is too late. */
    public void open(Click click, View modal) {
        TeamId team = click.person().team();
        try {
            if (click.view().isPresent() && !click.onHome()) {
                gateway.push(team, click.triggerId(), modal);
            } else {
                gateway.open(team, click.triggerId(), modal);
            }
        } catch (SlackFailure e) {
            Trace.current().became(Trace.End.APOLOGISED);
            log.warn("Opens nothing, and says so: {}", e.getMessage());
            tooLate(click);
        }
    }

    private void tooLate(Click click) {
        Message sorry = show(Answer.titled(words.late()));
        if (click.view().isPresent()) {
            post(click.person().team(), click.where(), sorry);
        } else {
            privately(click, sorry);
        }
    }

    /** Opens a modal, and says by which id it can be changed. */
    public String open(TeamId team, String triggerId, View modal) {
        return gateway.open(team, triggerId, modal);
    }

    /** Changes a modal that is open. */
    public void update(TeamId team, String viewId, View changed) {
        gateway.update(team, viewId, changed);
    }

    /** Changes a message of the bot's. */
    public void update(TeamId team, String channel, String ts, Message message) {
        gateway.change(team, channel, ts, message);
    }

    /** Changes a message of the bot's, or posts it there anew where that one is gone: then false. */
    public boolean changed(TeamId team, Destination where, String ts, Message message) {
        try {
            gateway.change(team, where.channel(), ts, message);
            return true;
        } catch (SlackFailure e) {
            if (e.trouble() != Trouble.GONE) {
                throw e;
            }
            gateway.post(team, where, message);
            return false;
        }
    }

    /**
     * Puts the message in place of the one on which the press came that this {@code response_url} belongs to.
     *
     * @throws SlackFailure if Slack does not take it
     */
    public void replace(String responseUrl, Message message) {
        gateway.respond(responseUrl, ResponsePayload.inPlace(message));
    }

    /** The message as a modal. */
    public View modal(Message message) {
        return view.modal(message);
    }

    /** Puts the message beside the one that was clicked, for everyone. */
    public void publicly(Click click, Message message) {
        respond(click, ResponsePayload.publicly(message).inThread(click.where().threadTs()), message);
    }

    /** Posts as the bot. */
    public void post(TeamId team, Destination where, Message message) {
        gateway.post(team, where, message);
    }

    /**
     * Posts as the bot, or where the bot may not, through the {@code response_url}. In direct messages the bot may not
     * post to are two other people, so there only the asker sees it.
     */
    public void post(Person person, Destination where, Message message, String responseUrl) {
        try {
            post(person.team(), where, message);
        } catch (SlackFailure e) {
            if (e.kind() != SlackFailure.Kind.NOT_ALLOWED) {
                otherwise(person, where, message, e);
                return;
            }
            ResponsePayload reply =
                    where.direct() ? ResponsePayload.privately(message) : ResponsePayload.publicly(message);
            gateway.respond(responseUrl, reply.inThread(where.threadTs()));
        }
    }

    /** Answers a person's message as the bot, or where that cannot be, another way, with the reason. */
    public Optional<String> answer(Person person, Destination where, Message message) {
        try {
            return Optional.of(gateway.answer(person.team(), where, message));
        } catch (SlackFailure e) {
            otherwise(person, where, message, e);
            return Optional.empty();
        }
    }

    /** Says that Slack did not do what the answer needed. */
    public Answer sorry(SlackFailure failure) {
        return Answer.titled(words.slack()).plus(words.reasons().of(failure));
    }

    /** For the person's eyes: beside where it was asked, or if that cannot be either, in direct messages. */
    private void otherwise(Person person, Destination where, Message message, SlackFailure why) {
        Trace.current().became(Trace.End.ANOTHER_WAY);
        log.warn("Goes another way: {}", why.getMessage());
        Message told =
                message.noted(words.elsewhere().with("reason", words.reasons().of(why)));
        if (!where.direct() && whispered(person, where, told)) {
            return;
        }
        var directly = Destination.directly(person);
        if (where.equals(directly)) {
            throw why;
        }
        post(person.team(), directly, told);
    }

    private boolean whispered(Person person, Destination where, Message told) {
        try {
            gateway.whisper(person.team(), new Destination(where.channel(), null), person.user(), told);
            return true;
        } catch (SlackFailure e) {
            log.warn("Nor that way: {}", e.getMessage());
            return false;
        }
    }

    /** Shows the message to one person in the channel. */
    public void whisper(Destination where, Person person, Message message) {
        try {
            gateway.whisper(person.team(), where, person.user(), message);
        } catch (SlackFailure e) {
            otherwise(person, where, message, e);
        }
    }
}
