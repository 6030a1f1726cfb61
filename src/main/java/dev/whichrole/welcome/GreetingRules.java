package dev.whichrole.welcome;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import java.util.List;
import java.util.Map;

/**
 * What a workspace wants of greetings.
 *
 * @param greets whether new people are greeted
 * @param daySeven whether they get a second note after a week
 * @param whom whom to ask here, for each role that has somebody
 */
public record GreetingRules(boolean greets, boolean daySeven, Map<Role, List<Contact>> whom) {
    public GreetingRules {
        whom = Map.copyOf(whom);
    }

    boolean wants(Greeting greeting) {
        return greeting.byHand() || (greeting.note() == GreetingKind.DAY_SEVEN ? greets && daySeven : greets);
    }
}
