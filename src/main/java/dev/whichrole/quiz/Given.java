package dev.whichrole.quiz;

import dev.whichrole.handbook.Role;

/** An answer that was given: to which question, for which role, and how many percent of the run it decided. */
public record Given(String question, Role role, int points) {
    public Given {
        if (points < 1 || points > 100) {
            throw new IllegalArgumentException("an answer decides 1 to 100 percent, not " + points);
        }
    }
}
