package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who in a thread argued from which chair, and which chairs stayed empty. */
public record Debate(List<Seat> seats, Set<Role> silent) {
    private static final int LONGEST_NAME = 40;

    /** One message of a thread, as read: its speaker's display name and the text. */
    public record Post(String speaker, String text) {}

    /** A speaker, the chair they argued from, and the words that showed it. */
    public record Seat(String speaker, Role role, String phrase) {}

    /** An account of a debate: a line or clause for each who spoke, "Ana: we need a budget"; others are the teller's. */
    static List<Post> told(String text, String teller) {
        return text.lines()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .filter(line -> !line.isBlank())
                .map(line -> post(line, teller))
                .toList();
    }

    private static Post post(String line, String teller) {
        int colon = line.indexOf(':');
        boolean named =
                colon > 0 && colon <= LONGEST_NAME && !line.substring(0, colon).isBlank();
        return named ? new Post(line.substring(0, colon).strip(), line.substring(colon + 1)) : new Post(teller, line);
    }

    public Debate {
        seats = List.copyOf(seats);
        silent = Set.copyOf(silent);
    }
}
