package dev.whichrole.welcome;

import java.time.Instant;
import java.util.Optional;

/** How an attempt ended. */
public sealed interface Settlement {
    /** The person has it; with it, in one step, the next greeting for the same person is put in line. */
    record Sent(Optional<Greeting> next) implements Settlement {}

    /**
     * The person does not have it: try again then.
     *
     * @param counts whether this was an attempt, or only Slack asking to wait
     * @param stepAside whether those behind it in line may go first from now on
     */
    record Again(Instant at, boolean counts, boolean stepAside) implements Settlement {}

    /** The person may have it: find out then. */
    record Unsure(Instant at, boolean stepAside) implements Settlement {}

    /** It will never be sent. */
    record GivenUp() implements Settlement {}

    /** It is not wanted any more, because the workspace's switch was turned off; nothing of it is kept. */
    record Dropped() implements Settlement {}
}
