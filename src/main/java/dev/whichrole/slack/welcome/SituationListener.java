package dev.whichrole.slack.welcome;

import com.slack.api.bolt.response.Response;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.message.Acks;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Submission;
import dev.whichrole.slack.triage.SituationReplies;
import dev.whichrole.slack.view.SituationModal;
import dev.whichrole.welcome.WelcomeAction;
import dev.whichrole.welcome.WelcomeWords.AskWords;

/** Lets somebody who was greeted describe a situation in a modal, and says in the same modal which role handles it. */
public final class SituationListener implements Listener {
    private final SituationReplies situations;
    private final Delivery delivery;
    private final SituationModal modal;

    public SituationListener(SituationReplies situations, Delivery delivery, AskWords words) {
        this.situations = situations;
        this.delivery = delivery;
        this.modal = new SituationModal(words.title(), words.label(), words.hint(), words.submit(), words.close());
    }

    @Override
    public void register(Switchboard board) {
        board.click(WelcomeAction.ASK.id(), click -> delivery.later(click, () -> delivery.open(click, modal.empty())));
        board.submission(SituationModal.ID, this::sort);
    }

    private Response sort(Submission submission) {
        var asker = new Asker(
                submission.person(), Asker.Way.DIRECTLY, submission.view().getId());
        var reply = situations.sort(SituationModal.typed(submission.view()), asker);
        return Acks.update(delivery.modal(delivery.show(reply.answer())));
    }
}
