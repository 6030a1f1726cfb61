package dev.whichrole.slack.welcome;

import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.welcome.GreetingDispatcher;
import dev.whichrole.welcome.WelcomeAnswers;

/** Greets somebody whom an admin names. */
public final class GreetingByHandListener implements Listener {
    private final WelcomeAnswers welcome;
    private final GreetingDispatcher greetings;
    private final Directory directory;

    public GreetingByHandListener(WelcomeAnswers welcome, GreetingDispatcher greetings, Directory directory) {
        this.welcome = welcome;
        this.greetings = greetings;
        this.directory = directory;
    }

    @Override
    public void register(Switchboard board) {
        board.errand(Ask.Greet.class, this::greet);
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
        if (directory.member(person).map(Member::writable).orElse(false)) {
            errand.tell(greetings.byHand(person));
        } else {
            errand.tell(welcome.nobody());
        }
    }
}
