package dev.whichrole.welcome;

/**
 * Takes letters to people.
 *
 * <p>Both methods try once and answer within {@link GreetingWorker#LEASE} less half a minute: the worker does the trying
 * again, and a letter that is still under way when its lease ends could be sent twice.
 */
public interface Courier {
    /** Sends the letter, with its marker where {@link #alreadySent} will find it. Expected failures are values. */
    Delivery deliver(Letter letter);

    /** Asks the other side whether a letter with this marker has reached the person, or is waiting to be shown. */
    Trace alreadySent(Letter letter);

    /** The answer to whether a letter was sent. */
    enum Trace {
        SENT,
        NOT_SENT,
        /** The other side could not be asked, or did not say. */
        UNKNOWN
    }
}
