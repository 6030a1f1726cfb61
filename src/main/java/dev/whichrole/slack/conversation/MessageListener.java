package dev.whichrole.slack.conversation;

import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.slack.message.Errands;
import dev.whichrole.slack.message.IncomingEvent;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.message.Reply.Audience;
import dev.whichrole.slack.message.SlackMessage;
import dev.whichrole.slack.triage.ThreadDebates;
import dev.whichrole.slack.triage.mention.AboutThread;
import java.time.Duration;

/**
 * Listens to mentions and direct messages, and answers each once: in its thread, or where it was written. When somebody
 * changes what they asked, the answer is changed to match. What no person wrote is passed over.
 */
public final class MessageListener implements Listener {
    /** A message that is changed later than that was either answered long ago or is nobody's question. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final MessageOutcomes outcomes;
    private final ThreadDebates debates;
    private final Errands errands;
    private final Delivery delivery;
    private final Answers answers;

    public MessageListener(
            MessageOutcomes outcomes, ThreadDebates debates, Errands errands, Delivery delivery, Answers answers) {
        this.outcomes = outcomes;
        this.debates = debates;
        this.errands = errands;
        this.delivery = delivery;
        this.answers = answers;
    }

    @Override
    public void register(Switchboard board) {
        board.message("app_mention", this::mention);
        board.message("message", this::message);
    }

    private Response mention(IncomingEvent<SlackMessage> incoming) {
        SlackMessage said = incoming.event();
        if (!said.isWritten()) {
            return Response.ok();
        }
        Written written = Written.mention(incoming, said);
        return said.edited().isPresent() ? changed(written) : hear(written);
    }

    private Response message(IncomingEvent<SlackMessage> incoming) {
        SlackMessage said = incoming.event();
        if (!said.isDirect()) {
            return Response.ok();
        }
        if (said.getSubtype().equals("message_changed")) {
            return said.now()
                    .filter(now -> now.isWritten() && isChanged(said, now))
                    .map(now -> changed(Written.directly(incoming, now)))
                    .orElseGet(Response::ok);
        }
        return said.isWritten() ? hear(Written.directly(incoming, said)) : Response.ok();
    }

    /** Slack also tells of a message as changed when it shows the preview of an address in it, or a reply to it. */
    private static boolean isChanged(SlackMessage event, SlackMessage now) {
        return now.edited().isPresent()
                && event.before()
                        .filter(before -> before.edited().equals(now.edited())
                                || before.words().meant().equals(now.words().meant()))
                        .isEmpty();
    }

    private Response hear(Written written) {
        return outcomes.isAnswered(written)
                ? delivery.event(
                        written.lane(),
                        written.keys(),
                        again -> delivery.orSorry(() -> answer(written, again), sorry -> apologise(written, sorry)))
                : Response.ok();
    }

    private void answer(Written written, boolean again) {
        answers.begin(written);
        try {
            Outcome outcome = outcomes.of(written);
            if (outcome instanceof Outcome.ToRun toRun) {
                errands.run(errand(toRun, written));
            } else if (outcome instanceof Outcome.ToSettle toSettle) {
                settle(toSettle.about(), written, again);
            } else {
                tell(((Outcome.Answered) outcome).reply(), written, again);
            }
        } finally {
            answers.end(written);
        }
    }

    /** Where there is no debate, what was asked is answered by itself. */
    private void settle(AboutThread about, Written written, boolean again) {
        boolean settled = settled(about, written)
                || (!about.names().isEmpty() && outcomes.isVague(written) && settled(AboutThread.ASKED, written));
        if (!settled && outcomes.apart(written) instanceof Outcome.Answered answered) {
            tell(answered.reply(), written, again);
        }
    }

    private boolean settled(AboutThread about, Written written) {
        return debates.settle(written.where(), written.asker(), written.bot(), about);
    }

    private void apologise(Written written, Answer sorry) {
        var person = written.asker().person();
        if (written.where().direct()) {
            delivery.post(person.team(), written.where(), delivery.show(sorry));
        } else {
            delivery.whisper(beside(written), person, delivery.show(sorry));
        }
    }

    private Errand errand(Outcome.ToRun toRun, Written written) {
        var person = written.asker().person();
        return new Errand(
                toRun.errand(), person, written.where(), "", written.named(), reply -> tell(reply, written, false));
    }

    private void tell(Reply reply, Written written, boolean again) {
        if (isPrivate(reply, written)) {
            var message = delivery.showPrivately(reply, written.where());
            delivery.whisper(beside(written), written.asker().person(), message);
        } else {
            answers.post(written, reply, again);
        }
    }

    private static boolean isPrivate(Reply reply, Written written) {
        return reply.audience() == Audience.ASKER && !written.where().direct();
    }

    /** A whisper into a thread without replies is not shown, so it goes beside a message that opens one. */
    private static Destination beside(Written written) {
        var where = written.where();
        return written.asker().moment().equals(where.threadTs()) ? new Destination(where.channel(), null) : where;
    }

    /** Where the bot is mentioned in a message only now, it is asked only now. */
    private Response changed(Written written) {
        if (!delivery.isTaken(written.key()) && isFresh(written.message())) {
            return hear(written);
        }
        return outcomes.isAnswered(written)
                ? delivery.event(written.lane(), written.editKeys(), () -> change(written))
                : Response.ok();
    }

    private static boolean isFresh(SlackMessage message) {
        return message.editedAfter().compareTo(A_DAY) < 0;
    }

    /** What would act, or be for the asker alone, does not take the place of an answer that stands there. */
    private void change(Written written) {
        answers.change(written, () -> change(written), ts -> {
            if (outcomes.of(written) instanceof Outcome.Answered answered && !isPrivate(answered.reply(), written)) {
                answers.replace(written, ts, answered.reply());
            }
        });
    }
}
