package dev.whichrole.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import dev.whichrole.slack.view.Message;

/**
 * Listens to the buttons under explanations. Each value is what could have been typed, so a click asks as typing does.
 */
final class Clicks {
    private final Conversation conversation;
    private final Delivery delivery;

    Clicks(Conversation conversation, Delivery delivery) {
        this.conversation = conversation;
        this.delivery = delivery;
    }

    /** Shows the next answer: in place where the message is the clicker's own, else to the clicker alone. */
    Response show(Click click, Context context) {
        return delivery.later(() -> {
            if (click.open()) {
                delivery.privately(click, answer(click));
            } else {
                delivery.inPlace(click, answer(click));
            }
        });
    }

    /** Shows the answer to the clicker alone, beside a message that stays. */
    Response beside(Click click, Context context) {
        return delivery.later(() -> delivery.privately(click, answer(click)));
    }

    private Message answer(Click click) {
        return delivery.showPrivately(conversation.hear(click.value(), click.asker()), click.where());
    }

    /** Posts the answer publicly, with the name of the person who shared it. */
    Response share(Click click, Context context) {
        return delivery.later(() -> {
            var said = conversation.hear(click.value(), click.asker());
            delivery.publicly(click, delivery.showShared(said, click.name()));
        });
    }
}
