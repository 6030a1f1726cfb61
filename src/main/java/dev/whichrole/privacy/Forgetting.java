package dev.whichrole.privacy;

import dev.whichrole.people.Person;

/** The end of everything kept about a person in one workspace, at once or not at all. */
public interface Forgetting {
    /** Forgets. That the person wanted no messages is forgotten too. */
    void forget(Person person);
}
