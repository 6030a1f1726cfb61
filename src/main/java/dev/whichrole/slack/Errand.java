package dev.whichrole.slack;

import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.Said.Audience;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something somebody asked to be done, and how to tell them what came of it.
 *
 * @param triggerId what lets a modal be opened, for three seconds; empty where the errand came as a message
 * @param named who is mentioned beside it
 * @param teller the way back to the asker, for their eyes alone
 */
record Errand(
        Ask.Errand ask, Person person, Destination where, String triggerId, List<UserId> named, Consumer<Said> teller) {
    Errand {
        named = List.copyOf(named);
    }

    /** Tells what is of no use to anybody else. */
    void tell(Answer answer) {
        teller.accept(new Said(answer, Audience.ASKER, Optional.empty()));
    }

    /** Tells what others may be shown. */
    void tellShareable(Answer answer) {
        teller.accept(new Said(answer, Audience.ASKER, Optional.of(ask.typed())));
    }
}
