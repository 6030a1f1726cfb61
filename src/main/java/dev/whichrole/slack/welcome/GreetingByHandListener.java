package dev.whichrole.slack.welcome;

import com.slack.api.bolt.response.Response;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.welcome.GreetingDispatcher;
import dev.whichrole.welcome.WelcomeAction;
import dev.whichrole.welcome.WelcomeAnswers;

/** Greets somebody whom an admin names. */
public final class GreetingByHandListener implements Listener {
    private final WelcomeAnswers welcome;
    private final GreetingDispatcher greetings;
    private final Directory directory;
    private final Delivery delivery;

    public GreetingByHandListener(
            WelcomeAnswers welcome, GreetingDispatcher greetings, Directory directory, Delivery delivery) {
        this.welcome = welcome;
        this.greetings = greetings;
        this.directory = directory;
        this.delivery = delivery;
    }

    @Override
    public void register(Switchboard board) {
        board.errand(Ask.Greet.class, this::greet);
        board.click(WelcomeAction.GUEST.id(), this::guest);
    }

    private void greet(Errand errand) {
        if (!directory.isAdmin(errand.person())) {
            errand.tell(welcome.notYours());
        } else if (errand.named().size() != 1) {
            errand.tell(welcome.whom());
        } else {
            greet(errand, new Person(errand.person().team(), errand.named().get(0)));
        }
    }

    private void greet(Errand errand, Person person) {
        var member = directory.member(person).filter(Member::writable);
        if (member.isEmpty()) {
            errand.tell(welcome.nobody());
        } else if (member.get().guest()) {
            errand.tell(welcome.guest(person.user()));
        } else {
            errand.tell(greetings.byHand(person));
        }
    }

    /** An admin was told that it is a guest, and insists. */
    private Response guest(Click click) {
        var guest = new Person(click.person().team(), new UserId(click.value()));
        return delivery.later(click, () -> {
            var said = directory.isAdmin(click.person()) ? greetings.byHand(guest) : welcome.notYours();
            delivery.inPlace(click, delivery.show(said));
        });
    }
}
