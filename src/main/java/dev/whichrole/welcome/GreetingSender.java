package dev.whichrole.welcome;

import java.time.Duration;

/**
 * Takes greetings to people.
 *
 * <p>Both methods try once and answer well within {@link GreetingWorker#LEASE}: the worker does the trying
 * again, and a greeting that is still under way when its lease ends could be sent twice.
 */
public interface GreetingSender {
    /** Sends the greeting, with its marker where {@link #alreadySent} will find it. Expected failures are values. */
    Result deliver(WrittenGreeting written);

    /** Asks the other side whether a greeting with this marker has reached the person, or is waiting to be shown. */
    Trace alreadySent(WrittenGreeting written);

    /** The answer to whether a greeting was sent. */
    enum Trace {
        SENT,
        NOT_SENT,
        /** The other side could not be asked, or did not say. */
        UNKNOWN
    }

    /** What became of a greeting. */
    sealed interface Result {
        /** The person has it. */
        record Sent() implements Result {}

        /** Nothing was sent, and nothing may be for this long (429 with {@code Retry-After}). */
        record Wait(Duration howLong) implements Result {}

        /** Surely nothing was sent; another time it may work (no connection, 5xx that did nothing). */
        record TryLater() implements Result {}

        /** It may have been sent or not (the answer did not come). */
        record Unsure() implements Result {}

        /** It cannot be sent to this person, now or later. */
        record Never() implements Result {}
    }
}
