package dev.whichrole.welcome;

import dev.whichrole.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The line of greetings, kept where a crash cannot reach it; safe for use by many threads and many processes.
 *
 * <p>Of each workspace only the first in line can be taken, and while it is held or waits for its next attempt, the
 * others wait behind it. That keeps them in order, and a workspace that Slack slows down slows no other.
 */
public interface Greetings {
    /**
     * Puts a greeting in line. To do so twice is to do so once: call it <em>before</em> acknowledging the event, and
     * whatever is delivered again changes nothing. One that was given up is put in line again when asked for by hand;
     * a {@link Note#LATER} can be asked for again once its time has passed.
     *
     * @return whether it is in line now because of this call; false if it was there before, sent or not, or if the
     *     person wants no messages
     */
    boolean add(Greeting greeting);

    /** How far the person's greeting has come; empty if there is none. */
    Optional<State> state(Person person, Note note);

    /** Takes the first that is due. Until the lease ends or it is settled, nobody else gets it. */
    Next take(Instant now, Duration lease);

    /**
     * Ends an attempt.
     *
     * @return false if the lease had ended and somebody else has the greeting now, or the person has opted out since
     */
    boolean settle(Taken taken, Settlement how);

    /** Takes the person's greetings out of line for good, and keeps any other from coming. */
    void stop(Person person, Instant now);
}
