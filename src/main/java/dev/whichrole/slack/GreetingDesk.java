package dev.whichrole.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Person;
import dev.whichrole.slack.view.SituationModal;
import dev.whichrole.welcome.Delay;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.Greetings;
import dev.whichrole.welcome.Introductions;
import dev.whichrole.welcome.Note;
import dev.whichrole.welcome.Welcome;
import java.time.InstantSource;
import java.util.Optional;

/** Greets by hand, and listens to the buttons of greetings and introductions. */
final class GreetingDesk {
    private final Welcome welcome;
    private final Greetings greetings;
    private final Introductions introductions;
    private final GreetingLine line;
    private final Directory directory;
    private final Mailbox mailbox;
    private final Conversation conversation;
    private final Delivery delivery;
    private final InstantSource clock;
    private final SituationModal modal;

    GreetingDesk(
            Welcome welcome,
            Books books,
            GreetingLine line,
            Directory directory,
            Mailbox mailbox,
            Conversation conversation,
            Delivery delivery,
            InstantSource clock) {
        this.welcome = welcome;
        this.greetings = books.greetings();
        this.introductions = books.introductions();
        this.line = line;
        this.directory = directory;
        this.mailbox = mailbox;
        this.conversation = conversation;
        this.delivery = delivery;
        this.clock = clock;
        var says = welcome.ask();
        this.modal = new SituationModal(says.title(), says.label(), says.hint(), says.submit(), says.close());
    }

    /** Puts the one person who is named in line, where an admin asks for it. */
    void byHand(Errand errand) {
        if (!directory.isAdmin(errand.person())) {
            errand.tell(welcome.notYours());
        } else if (errand.named().size() != 1) {
            errand.tell(welcome.whom());
        } else {
            byHand(errand, new Person(errand.person().team(), errand.named().get(0)));
        }
    }

    private void byHand(Errand errand, Person person) {
        if (!directory.member(person).map(Member::writable).orElse(false)) {
            errand.tell(welcome.nobody());
            return;
        }
        var before = greetings.state(person, Note.WELCOME);
        boolean added = line.add(Greeting.byHand(person, clock.instant()));
        errand.tell(welcome.byHand(added, before));
    }

    /** Opens a place to describe a situation. */
    Response ask(Click click, Context context) {
        return delivery.later(() -> delivery.open(click, modal.empty()));
    }

    /** Says in the same modal which role handles what was described. */
    Response sort(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        var person = Submission.person(payload);
        var asker = new Asker(person, Asker.Way.DIRECTLY, payload.getView().getId());
        var said = conversation.sort(SituationModal.typed(payload.getView()), asker);
        return context.ackWithUpdate(delivery.modal(delivery.show(said.answer())));
    }

    /** Asks when to come back. */
    Response later(Click click, Context context) {
        return delivery.later(() -> delivery.privately(click, delivery.show(welcome.later())));
    }

    /** Has the greeting come back once more. */
    Response at(Click click, Context context) {
        return Delay.byId(click.value())
                .map(delay -> delivery.later(() -> {
                    var again = Greeting.later(click.person(), clock.instant(), delay.from(click.at()));
                    var answer = line.add(again)
                            ? welcome.booked(delay)
                            : welcome.notBooked(greetings.state(click.person(), Note.LATER));
                    delivery.inPlace(click, delivery.show(answer));
                }))
                .orElseGet(Response::ok);
    }

    /** Ends all messages that the person has not asked for, and calls off what Slack was to show later. */
    Response stop(Click click, Context context) {
        return delivery.later(() -> {
            greetings.stop(click.person(), clock.instant());
            mailbox.callOff(click.person());
            delivery.privately(click, delivery.show(welcome.stopped()));
        });
    }

    /** Ends introductions in the channel, and takes the one that was clicked away. */
    Response never(Click click, Context context) {
        return Optional.of(click.where())
                .filter(where -> !where.direct())
                .map(where -> delivery.later(() -> {
                    introductions.never(click.person().team(), new ChannelId(where.channel()));
                    delivery.inPlace(click, delivery.show(welcome.introducedNever()));
                }))
                .orElseGet(Response::ok);
    }
}
