package dev.whichrole.slack.conversation;

import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.privacy.PrivacyAction;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.directory.FullNames;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.slack.message.Errands;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.message.Reply.Audience;
import dev.whichrole.slack.view.Message;
import dev.whichrole.slack.view.ViewAction;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.slack.workspace.Home;
import dev.whichrole.workspace.SettingsAction;
import java.util.List;
import java.util.function.Consumer;

/**
 * Listens to the buttons under explanations, and to others like them, whatever feature they stand under: each value is
 * what could have been typed, so a click asks as typing does.
 */
public final class ExplainListener implements Listener {
    private final Conversation conversation;
    private final Errands errands;
    private final Delivery delivery;
    private final FullNames names;
    private final Home home;

    public ExplainListener(Conversation conversation, Errands errands, Delivery delivery, FullNames names, Home home) {
        this.conversation = conversation;
        this.errands = errands;
        this.delivery = delivery;
        this.names = names;
        this.home = home;
    }

    @Override
    public void register(Switchboard board) {
        board.click(CommonAction.SHOW.id(), this::show);
        board.click(PrivacyAction.FORGET.id(), this::show);
        board.click(ViewAction.ASK.id(), this::ask);
        board.click(QuizAction.COMPARE.id(), this::beside);
        board.click(QuizAction.TEAM.id(), this::beside);
        board.click(PrivacyAction.EXPORT.id(), this::beside);
        board.click(SettingsAction.OPEN.id(), this::beside);
        board.click(ViewAction.SHARE.id(), this::share);
    }

    /** Shows the next answer: in place where the message is the clicker's own, else to the clicker alone. */
    private Response show(Click click) {
        return delivery.later(click, () -> answer(click, message -> delivery.forClicker(click, message)));
    }

    /** The same for what was typed on Home, whose field is then empty for the next. */
    private Response ask(Click click) {
        return delivery.later(click, () -> {
            answer(click, message -> delivery.inPlace(click, message));
            home.answered(click.person(), click.moment());
        });
    }

    /** Shows the answer to the clicker alone, beside a message that stays. */
    private Response beside(Click click) {
        return delivery.later(click, () -> answer(click, message -> delivery.privately(click, message)));
    }

    private void answer(Click click, Consumer<Message> place) {
        read(click, reply -> place.accept(delivery.showPrivately(reply, click.where())));
    }

    private void read(Click click, Consumer<Reply> teller) {
        Outcome outcome = conversation.read(click.value(), click.asker());
        if (outcome instanceof Outcome.ToRun toRun) {
            errands.run(
                    new Errand(toRun.errand(), click.person(), click.where(), click.triggerId(), List.of(), teller));
        } else {
            teller.accept(((Outcome.Answered) outcome).reply());
        }
    }

    /** Posts the answer publicly, with the name of the person who shared it; what is for them alone stays that. */
    private Response share(Click click) {
        Trace.current().repeats();
        return delivery.once(click, click.debounceKeys(), () -> read(click, reply -> share(click, reply)));
    }

    private void share(Click click, Reply reply) {
        if (reply.audience() == Audience.ASKER && reply.share().isEmpty()) {
            delivery.privately(click, delivery.show(reply.answer()));
        } else {
            String name = names.of(click.person()).orElse(click.name());
            delivery.publicly(click, delivery.showShared(reply, name));
        }
    }
}
