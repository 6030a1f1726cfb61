package dev.whichrole.slack.conversation;

import dev.whichrole.ask.Ask;
import dev.whichrole.people.Contact;
import java.util.List;

/**
 * An ask, and all that its answer depends on besides: two that are equal have the same answer, whoever asks.
 *
 * @param whom whom the asker's workspace asks about the role that it is about, by name
 */
record PlainAsk(Ask.Lookup ask, List<Contact> whom) {
    PlainAsk {
        whom = List.copyOf(whom);
    }
}
