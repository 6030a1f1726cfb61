package dev.whichrole.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.triage.Triage;
import dev.whichrole.triage.feedback.Feedback;
import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.feedback.Objection;
import java.util.Optional;

/** Listens to those who say that a verdict was not right. The text and the verdict are in the buttons. */
final class TriageClicks {
    private final Triage triage;
    private final FeedbackStore book;
    private final Conversation conversation;
    private final Delivery delivery;

    TriageClicks(Triage triage, FeedbackStore book, Conversation conversation, Delivery delivery) {
        this.triage = triage;
        this.book = book;
        this.conversation = conversation;
        this.delivery = delivery;
    }

    /** Asks what would have been right. */
    Response wrong(Click click, Context context) {
        return say(click, LabelledText.parse(click.value()).map(triage::askWhatIsRight));
    }

    /** Keeps what would have been right, without the text. */
    Response right(Click click, Context context) {
        return keep(click, false);
    }

    /** Keeps the text with it. */
    Response send(Click click, Context context) {
        return keep(click, true);
    }

    private Response keep(Click click, boolean withText) {
        return Objection.parse(click.value())
                .map(objection -> delivery.later(() -> {
                    book.add(Feedback.of(click.person().team(), objection, withText, click.at()));
                    delivery.forClicker(click, delivery.show(triage.thank(objection, withText)));
                }))
                .orElseGet(Response::ok);
    }

    /** Shows the verdict again. */
    Response back(Click click, Context context) {
        return LabelledText.parse(click.value())
                .map(said -> delivery.later(() -> delivery.forClicker(
                        click, delivery.showPrivately(conversation.sort(said.text(), click.asker()), click.where()))))
                .orElseGet(Response::ok);
    }

    private Response say(Click click, Optional<Answer> answer) {
        return answer.map(said -> delivery.later(() -> delivery.forClicker(click, delivery.show(said))))
                .orElseGet(Response::ok);
    }
}
