package dev.whichrole.privacy;

import dev.whichrole.people.Person;

/** Whoever keeps data tells what it keeps about a person. */
public interface KeptData {
    Kept about(Person person);
}
