package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Set;

/** Who in a thread argued from which chair, and which chairs stayed empty. */
public record Debate(List<Seat> seats, Set<Role> silent) {
    /** What one person said, as read: their display name and the text. */
    public record Said(String speaker, String text) {}

    /** A speaker, the chair they argued from, and the words that showed it. */
    public record Seat(String speaker, Role role, String phrase) {}

    public Debate {
        seats = List.copyOf(seats);
        silent = Set.copyOf(silent);
    }
}
