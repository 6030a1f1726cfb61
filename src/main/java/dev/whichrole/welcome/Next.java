package dev.whichrole.welcome;

import java.time.Instant;
import java.util.Optional;

/** What there is to do for a worker. */
public sealed interface Next {
    /** This one. */
    record Work(Taken taken) implements Next {}

    /** Nothing before this time, as far as is known; empty if nothing at all. */
    record Rest(Optional<Instant> until) implements Next {}
}
