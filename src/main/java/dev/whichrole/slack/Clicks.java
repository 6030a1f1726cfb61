package dev.whichrole.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import dev.whichrole.ask.Ask;
import dev.whichrole.slack.Said.Audience;
import dev.whichrole.slack.view.Message;
import java.util.List;
import java.util.function.Consumer;

/**
 * Listens to the buttons under explanations. Each value is what could have been typed, so a click asks as typing does.
 */
final class Clicks {
    private final Conversation conversation;
    private final Errands errands;
    private final Delivery delivery;
    private final Home home;

    Clicks(Conversation conversation, Errands errands, Delivery delivery, Home home) {
        this.conversation = conversation;
        this.errands = errands;
        this.delivery = delivery;
        this.home = home;
    }

    /** Shows the next answer: in place where the message is the clicker's own, else to the clicker alone. */
    Response show(Click click, Context context) {
        return delivery.later(() -> say(click, message -> delivery.forClicker(click, message)));
    }

    /** The same for what was typed on Home, whose field is then empty for the next. */
    Response ask(Click click, Context context) {
        return delivery.later(() -> {
            say(click, message -> delivery.inPlace(click, message));
            home.answered(click.person(), click.moment());
        });
    }

    /** Shows the answer to the clicker alone, beside a message that stays. */
    Response beside(Click click, Context context) {
        return delivery.later(() -> say(click, message -> delivery.privately(click, message)));
    }

    private void say(Click click, Consumer<Message> place) {
        hear(click, said -> place.accept(delivery.showPrivately(said, click.where())));
    }

    private void hear(Click click, Consumer<Said> teller) {
        conversation
                .<Runnable>hear(
                        click.value(),
                        click.asker(),
                        ask -> () -> errands.run(errand(ask, click, teller)),
                        said -> () -> teller.accept(said))
                .run();
    }

    private static Errand errand(Ask.Errand ask, Click click, Consumer<Said> teller) {
        return new Errand(ask, click.person(), click.where(), click.triggerId(), List.of(), teller);
    }

    /** Posts the answer publicly, with the name of the person who shared it; what is for them alone stays that. */
    Response share(Click click, Context context) {
        return delivery.laterOnce(
                click.impatience(),
                () -> hear(click, said -> {
                    if (said.audience() == Audience.ASKER && said.share().isEmpty()) {
                        delivery.privately(click, delivery.show(said.answer()));
                    } else {
                        delivery.publicly(click, delivery.showShared(said, click.name()));
                    }
                }));
    }
}
