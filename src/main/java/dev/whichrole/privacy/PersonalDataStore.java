package dev.whichrole.privacy;

import dev.whichrole.people.Person;

/** Everything that is kept about a person in one workspace. */
public interface PersonalDataStore {
    /** What is kept. */
    Kept about(Person person);

    /** Deletes it, at once or not at all. That the person wanted no messages is forgotten too. */
    void forget(Person person);
}
