package dev.whichrole.welcome;

import java.time.Duration;

/** What became of a letter. */
public sealed interface Delivery {
    /** The person has it. */
    record Sent() implements Delivery {}

    /** Nothing was sent, and nothing may be for this long (429 with {@code Retry-After}). */
    record Wait(Duration howLong) implements Delivery {}

    /** Surely nothing was sent; another time it may work (no connection, 5xx that did nothing). */
    record TryLater() implements Delivery {}

    /** It may have been sent or not (the answer did not come). */
    record Unsure() implements Delivery {}

    /** It cannot be sent to this person, now or later. */
    record Never() implements Delivery {}
}
