package dev.whichrole.welcome;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workspace wants of greetings.
 *
 * @param greets whether new people are greeted
 * @param daySeven whether they get a second note after a week
 * @param whom whom to ask here, for each role that has somebody
 * @param lead what the workspace's admins want said instead of the bot's own lead
 */
public record GreetingRules(boolean greets, boolean daySeven, Map<Role, List<Contact>> whom, Optional<String> lead) {
    public GreetingRules {
        whom = Map.copyOf(whom);
    }

    /** With the bot's own lead. */
    public GreetingRules(boolean greets, boolean daySeven, Map<Role, List<Contact>> whom) {
        this(greets, daySeven, whom, Optional.empty());
    }

    boolean wants(Greeting greeting) {
        return greeting.byHand() || (greeting.note() == GreetingKind.DAY_SEVEN ? greets && daySeven : greets);
    }
}
