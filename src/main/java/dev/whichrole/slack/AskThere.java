package dev.whichrole.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.slack.view.Message;
import dev.whichrole.slack.view.QuestionModal;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.model.Label;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Lets a person ask in a help channel: opens a draft to edit, and posts it when they say so. Nobody is notified before
 * that, and nobody is mentioned then.
 */
final class AskThere {
    /** What Slack waits is three seconds; what takes longer is done after the modal has closed. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final Desk desk;
    private final SlackWords.AskThere words;
    private final QuestionModal modal;
    private final Delivery delivery;

    AskThere(Desk desk, SlackWords.AskThere words, Delivery delivery) {
        this.desk = desk;
        this.words = words;
        this.modal = new QuestionModal(words.modal());
        this.delivery = delivery;
    }

    /** Opens the draft. The click's trigger lives three seconds, so nothing else is done before. */
    Response open(Click click, Context context) {
        var asked = LabelledText.parse(click.value());
        var role = asked.map(LabelledText::label).flatMap(AskThere::role);
        var channel = role.flatMap(r -> desk.channel(click.person().team(), r));
        if (role.isEmpty() || channel.isEmpty()) {
            return delivery.later(() -> delivery.privately(click, delivery.show(Answer.titled(words.gone()))));
        }
        String text = asked.map(LabelledText::text).orElse("");
        var view = modal.draft(role.get(), channel.get(), text);
        return delivery.later(() -> delivery.open(click, view));
    }

    /** Posts the draft, or says in the modal why that cannot be. */
    Response post(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        var person = Submission.person(payload);
        var channel = QuestionModal.role(payload.getView()).flatMap(role -> desk.channel(person.team(), role));
        if (channel.isEmpty()) {
            return fault(context, words.gone());
        }
        if (!QuestionModal.goesTo(channel.get(), payload.getView())) {
            return fault(context, words.moved());
        }
        String name = Objects.requireNonNullElse(payload.getUser().getName(), "");
        Message question = question(name, QuestionModal.typed(payload.getView()));
        var refused = new CompletableFuture<Optional<SlackFailure>>();
        Response accepted = delivery.laterOnce(
                List.of("question:" + payload.getView().getId()),
                () -> post(person, new Destination(channel.get().value(), null), question, refused));
        if (accepted.getStatusCode() != 200) {
            return fault(context, words.failed());
        }
        return refused.completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join()
                .map(failure -> fault(context, reason(failure)))
                .orElseGet(context::ack);
    }

    /** Where the modal has closed already, the person hears of a failure in direct messages. */
    private void post(
            Person person, Destination where, Message question, CompletableFuture<Optional<SlackFailure>> refused) {
        try {
            delivery.post(person.team(), where, question);
            refused.complete(Optional.empty());
        } catch (SlackFailure e) {
            if (!refused.complete(Optional.of(e))) {
                delivery.post(
                        person.team(), Destination.directly(person), delivery.show(Answer.titled(words.failed())));
            }
            throw e;
        }
    }

    private Message question(String name, String typed) {
        String title = name.isBlank() ? words.somebodyAsks() : words.asks().with("name", name);
        Answer asked = Answer.titled(title);
        for (String piece : QuestionModal.pieces(typed)) {
            asked = asked.plus(piece);
        }
        return delivery.show(asked);
    }

    private String reason(SlackFailure failure) {
        return failure.kind() == SlackFailure.Kind.NOT_ALLOWED ? words.notInvited() : words.failed();
    }

    private static Response fault(ViewSubmissionContext context, String sentence) {
        return context.ackWithErrors(Map.of(QuestionModal.QUESTION, sentence));
    }

    private static Optional<Role> role(Label label) {
        return Role.byId(label.id());
    }
}
