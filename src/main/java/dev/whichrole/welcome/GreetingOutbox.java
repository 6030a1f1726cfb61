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
public interface GreetingOutbox {
    /**
     * Puts a greeting in line. To do so twice is to do so once: call it <em>before</em> acknowledging the event, and
     * whatever is delivered again changes nothing. One that was given up is put in line again when asked for by hand;
     * a {@link GreetingKind#LATER} can be asked for again once its time has passed.
     *
     * @return whether it is in line now because of this call; false if it was there before, sent or not, or if the
     *     person wants no messages
     */
    boolean add(Greeting greeting);

    /** How far the person's greeting has come; empty if there is none. */
    Optional<GreetingState> state(Person person, GreetingKind note);

    /** Takes the first that is due. Until the lease ends or it is settled, nobody else gets it. */
    Next take(Instant now, Duration lease);

    /**
     * Ends an attempt.
     *
     * @return false if the lease had ended and somebody else has the greeting now, or the person has opted out since
     */
    boolean settle(Leased leased, Outcome outcome);

    /** Takes the person's greetings out of line for good, and keeps any other from coming. */
    void stop(Person person, Instant now);

    /** What there is to do for a worker. */
    sealed interface Next {
        /** This one. */
        record Work(Leased taken) implements Next {}

        /** Nothing before this time, as far as is known; empty if nothing at all. */
        record Rest(Optional<Instant> until) implements Next {}
    }

    /**
     * A greeting that a worker has taken, and nobody else has until its lease ends.
     *
     * @param attempt how often it has been taken, this time included; waiting because Slack said so does not count
     * @param mayBeSent whether an earlier attempt ended without a word, so that it may be with the person already
     * @param lease tells this taking from every other
     */
    record Leased(Greeting greeting, int attempt, boolean mayBeSent, String lease) {}

    /** How an attempt ended. */
    sealed interface Outcome {
        /** The person has it; with it, in one step, the next greeting for the same person is put in line. */
        record Sent(Optional<Greeting> next) implements Outcome {}

        /**
         * The person does not have it: try again then.
         *
         * @param counts whether this was an attempt, or only Slack asking to wait
         * @param stepAside whether those behind it in line may go first from now on
         */
        record Again(Instant at, boolean counts, boolean stepAside) implements Outcome {}

        /** The person may have it: find out then. */
        record Unsure(Instant at, boolean stepAside) implements Outcome {}

        /** It will never be sent. */
        record GivenUp() implements Outcome {}

        /** It is not wanted any more, because the workspace's switch was turned off; nothing of it is kept. */
        record Dropped() implements Outcome {}
    }
}
