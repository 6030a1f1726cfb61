package dev.whichrole.slack.workspace;

import dev.whichrole.people.Person;
import dev.whichrole.privacy.PersonalDataStore;
import dev.whichrole.slack.api.DirectMessages;
import dev.whichrole.slack.work.ForgottenPeople;
import java.util.List;
import java.util.function.Consumer;

/** The end of everything the bot knows of a person, in the database, in Slack and in this process. */
public final class Oblivion {
    private final PersonalDataStore store;
    private final ForgottenPeople forgotten;
    private final DirectMessages messages;
    private final List<Consumer<Person>> caches;

    /** @param caches forget what this process remembers of a person besides */
    public Oblivion(
            PersonalDataStore store,
            ForgottenPeople forgotten,
            DirectMessages messages,
            List<Consumer<Person>> caches) {
        this.store = store;
        this.forgotten = forgotten;
        this.messages = messages;
        this.caches = List.copyOf(caches);
    }

    /** Deletes what is kept; what Slack was to show them later is called off as far as Slack lets it. */
    public void forgetWhatIsKept(Person person) {
        forgotten.add(person);
        store.forget(person);
        messages.callOff(person);
    }

    /** Forgets what is in memory alone, such as names. */
    public void forgetWhatWasSeen(Person person) {
        caches.forEach(cache -> cache.accept(person));
    }
}
