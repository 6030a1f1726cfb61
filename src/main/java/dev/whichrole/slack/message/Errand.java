package dev.whichrole.slack.message;

import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.message.Reply.Audience;
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
public record Errand(
        Ask.Errand ask,
        Person person,
        Destination where,
        String triggerId,
        List<UserId> named,
        Consumer<Reply> teller) {
    public Errand {
        named = List.copyOf(named);
    }

    /** Tells what is of no use to anybody else. */
    public void tell(Answer answer) {
        teller.accept(new Reply(answer, Audience.ASKER, Optional.empty()));
    }

    /** Tells what others may be shown. */
    public void tellShareable(Answer answer) {
        teller.accept(new Reply(answer, Audience.ASKER, Optional.of(ask.typed())));
    }
}
