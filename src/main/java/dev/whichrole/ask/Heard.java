package dev.whichrole.ask;

import java.util.List;

/** An ask, and the words that had to be corrected to understand it. */
public record Heard(Ask ask, List<Correction> corrections) {
    /** A word as typed, and the word it was taken for. */
    public record Correction(String typed, String meant) {}

    public Heard {
        corrections = List.copyOf(corrections);
    }
}
