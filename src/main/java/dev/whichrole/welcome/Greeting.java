package dev.whichrole.welcome;

import dev.whichrole.people.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * A message to be sent to a person, once.
 *
 * @param byHand whether somebody asked for it, so that it goes out whatever the workspace's switch says
 * @param due when it may be sent; greetings of one workspace go out in the order in which they are due
 * @param postAt when Slack is to show it, if not at once
 */
public record Greeting(Person person, GreetingKind note, boolean byHand, Instant due, Optional<Instant> postAt) {
    public Greeting {
        if ((note == GreetingKind.LATER) != postAt.isPresent()) {
            throw new IllegalArgumentException(
                    "only a " + GreetingKind.LATER + " has a time to be shown: " + note + postAt);
        }
    }

    /** For somebody who joined at this time. */
    public static Greeting joined(Person person, Instant at) {
        return new Greeting(person, GreetingKind.WELCOME, false, at, Optional.empty());
    }

    /** For somebody whom an admin wants greeted. */
    public static Greeting byHand(Person person, Instant now) {
        return new Greeting(person, GreetingKind.WELCOME, true, now, Optional.empty());
    }

    /** For somebody who wants to hear it at another time. */
    public static Greeting later(Person person, Instant now, Instant postAt) {
        return new Greeting(person, GreetingKind.LATER, true, now, Optional.of(postAt));
    }

    /** For somebody who was greeted a week before this time. */
    public static Greeting daySeven(Person person, Instant due) {
        return new Greeting(person, GreetingKind.DAY_SEVEN, false, due, Optional.empty());
    }
}
