package dev.whichrole.ask;

import java.util.List;

/**
 * An ask, and how it was understood.
 *
 * @param corrections the words that had to be corrected
 * @param others what it may have been besides, the likeliest first; empty where it is beyond doubt
 */
public record Heard(Ask ask, List<Correction> corrections, List<Ask> others) {
    /** A word as typed, and the word it was taken for. */
    public record Correction(String typed, String meant) {}

    public Heard {
        corrections = List.copyOf(corrections);
        others = List.copyOf(others);
    }

    public Heard(Ask ask, List<Correction> corrections) {
        this(ask, corrections, List.of());
    }

    /** An ask that was understood as it was put. */
    public static Heard plainly(Ask ask) {
        return new Heard(ask, List.of());
    }

    /** The same, with more told of the ask. */
    public Heard asking(Ask told) {
        return new Heard(told, corrections, others);
    }
}
