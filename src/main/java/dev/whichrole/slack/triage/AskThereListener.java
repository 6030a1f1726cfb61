package dev.whichrole.slack.triage;

import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Person;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.Trouble;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.message.Acks;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Submission;
import dev.whichrole.slack.view.Message;
import dev.whichrole.slack.view.QuestionModal;
import dev.whichrole.triage.TriageAction;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.model.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Lets a person ask in a help channel: opens a draft to edit, and posts it when they say so. Nobody is notified before
 * that, and nobody is mentioned then.
 */
public final class AskThereListener implements Listener {
    /** What Slack waits is three seconds; what takes longer is done after the modal has closed. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final CachedPreferences preferences;
    private final AskThereWords words;
    private final QuestionModal modal;
    private final Directory directory;
    private final Delivery delivery;

    public AskThereListener(
            CachedPreferences preferences, AskThereWords words, Directory directory, Delivery delivery) {
        this.preferences = preferences;
        this.directory = directory;
        this.words = words;
        this.modal = new QuestionModal(words.modal());
        this.delivery = delivery;
    }

    @Override
    public void register(Switchboard board) {
        board.click(TriageAction.ASK.id(), this::open);
        board.submission(QuestionModal.ID, this::post);
    }

    /** Opens the draft. The click's trigger lives three seconds, so nothing else is done before. */
    private Response open(Click click) {
        var asked = LabelledText.parse(click.value());
        var role = asked.map(LabelledText::label).flatMap(AskThereListener::role);
        var channel = role.flatMap(r -> preferences.channel(click.person().team(), r));
        if (role.isEmpty() || channel.isEmpty()) {
            return delivery.later(click, () -> delivery.privately(click, delivery.show(Answer.titled(words.gone()))));
        }
        String text = asked.map(LabelledText::text).orElse("");
        var view = modal.draft(role.get(), channel.get(), text);
        return delivery.later(click, () -> delivery.open(click, view));
    }

    /** Posts the draft, or says in the modal why that cannot be. */
    private Response post(Submission submission) {
        var person = submission.person();
        var view = submission.view();
        var channel = QuestionModal.role(view).flatMap(role -> preferences.channel(person.team(), role));
        if (channel.isEmpty()) {
            return fault(words.gone());
        }
        if (!QuestionModal.goesTo(channel.get(), view)) {
            return fault(words.moved());
        }
        var refused = new CompletableFuture<Optional<String>>();
        var modal = new CompletableFuture<Response>();
        Response accepted = delivery.once(
                submission.lane(),
                List.of("question:" + person.code() + ":" + view.getId()),
                () -> post(submission, channel.get(), refused),
                () -> tell(submission, refused, modal));
        if (accepted.getStatusCode() != 200) {
            return fault(words.failed());
        }
        return modal.completeOnTimeout(told(words.underWay()), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    /** @param refused becomes why Slack did not take it, or nothing if it did */
    private void post(Submission submission, ChannelId channel, CompletableFuture<Optional<String>> refused) {
        Person person = submission.person();
        try {
            Message question = question(name(submission), QuestionModal.typed(submission.view()));
            delivery.post(person.team(), new Destination(channel.value(), null), question);
            refused.complete(Optional.empty());
        } catch (SlackFailure e) {
            if (e.trouble() == Trouble.ARCHIVED) {
                preferences.sawArchived(person.team(), channel);
            }
            refused.complete(Optional.of(reason(e)));
            throw e;
        }
    }

    /** Where the modal has closed already, the person hears of a failure in direct messages. */
    private void tell(
            Submission submission, CompletableFuture<Optional<String>> refused, CompletableFuture<Response> modal) {
        var unused = refused.thenAccept(reason -> {
            var shown = reason.map(AskThereListener::fault).orElseGet(() -> told(words.posted()));
            if (!modal.complete(shown)) {
                reason.ifPresent(why -> delivery.later(submission.lane(), () -> tell(submission.person(), why)));
            }
        });
    }

    private void tell(Person person, String why) {
        delivery.post(person.team(), Destination.directly(person), delivery.show(Answer.titled(why)));
    }

    /** As they call themselves today: a modal comes with the name that somebody once signed up with. */
    private String name(Submission submission) {
        return directory.member(submission.person()).map(Member::name).orElse(submission.name());
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
        return switch (failure.trouble()) {
            case NOT_INVITED, NO_SCOPE -> words.notInvited();
            case ARCHIVED -> words.archived();
            case RESTRICTED, THREAD_CLOSED -> words.restricted();
            default -> words.failed();
        };
    }

    /** In place of the draft: what came of it. */
    private Response told(String sentence) {
        return Acks.update(delivery.modal(delivery.show(Answer.titled(sentence))));
    }

    private static Response fault(String sentence) {
        return Acks.errors(Map.of(QuestionModal.QUESTION, sentence));
    }

    private static Optional<Role> role(Label label) {
        return Role.byId(label.id());
    }
}
