package dev.whichrole.slack.triage;

import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.triage.Triage;
import dev.whichrole.triage.TriageAction;
import dev.whichrole.triage.feedback.Feedback;
import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.feedback.Objection;
import dev.whichrole.usage.Use;
import java.util.Optional;

/** Listens to those who want to hear the other roles, or say that a verdict was not right. The text and the verdict are in the buttons. */
public final class FeedbackListener implements Listener {
    private final Triage triage;
    private final FeedbackStore store;
    private final SituationReplies situations;
    private final Delivery delivery;

    public FeedbackListener(Triage triage, FeedbackStore store, SituationReplies situations, Delivery delivery) {
        this.triage = triage;
        this.store = store;
        this.situations = situations;
        this.delivery = delivery;
    }

    @Override
    public void register(Switchboard board) {
        board.click(TriageAction.WRONG.id(), this::wrong);
        board.click(TriageAction.RIGHT.id(), click -> keep(click, false));
        board.click(TriageAction.SEND.id(), click -> keep(click, true));
        board.click(TriageAction.BACK.id(), this::back);
        board.click(TriageAction.OTHERS.id(), this::others);
    }

    /** Asks what would have been right. */
    private Response wrong(Click click) {
        return say(click, LabelledText.parse(click.value()).map(triage::askWhatIsRight));
    }

    /** Shows what the other roles would ask. */
    private Response others(Click click) {
        return say(click, LabelledText.parse(click.value()).map(triage::others));
    }

    /** Keeps what would have been right, and the text if it is to be sent along. */
    private Response keep(Click click, boolean withText) {
        return Objection.parse(click.value())
                .map(objection -> delivery.later(click, () -> {
                    Trace.current()
                            .counts(new Use(
                                    Use.Kind.NOT_RIGHT, objection.said().label().id()));
                    store.add(Feedback.of(click.person().team(), objection, withText, click.at()));
                    delivery.forClicker(click, delivery.show(triage.thank(objection, withText)));
                }))
                .orElseGet(Response::ok);
    }

    /** Shows the verdict again. */
    private Response back(Click click) {
        Trace.current().repeats();
        return LabelledText.parse(click.value())
                .map(said -> delivery.later(
                        click,
                        () -> delivery.forClicker(
                                click,
                                delivery.showPrivately(situations.sort(said.text(), click.asker()), click.where()))))
                .orElseGet(Response::ok);
    }

    private Response say(Click click, Optional<Answer> answer) {
        return answer.map(said -> delivery.later(click, () -> delivery.forClicker(click, delivery.show(said))))
                .orElseGet(Response::ok);
    }
}
