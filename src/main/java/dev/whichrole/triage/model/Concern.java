package dev.whichrole.triage.model;

import java.util.List;

/**
 * Something that somebody loses sleep over, and the words by which it is known.
 *
 * @param id unique within its label, e.g. {@code pages}
 * @param about the concern in a few words
 * @param first what the one who looks after it would do first
 * @param strong terms that say it alone
 * @param terms terms that mostly say it
 * @param weak terms that lean that way
 */
public record Concern(
        Label label,
        String id,
        String about,
        String first,
        List<String> strong,
        List<String> terms,
        List<String> weak) {
    public Concern {
        strong = List.copyOf(strong);
        terms = List.copyOf(terms);
        weak = List.copyOf(weak);
        if (!id.matches("[a-z-]+")) {
            throw new IllegalArgumentException("a concern's id is small letters and hyphens, not '" + id + "'");
        }
        if (strong.isEmpty() || terms.isEmpty()) {
            throw new IllegalArgumentException("concern " + id + " has no terms");
        }
    }

    /** The terms of one strength: 0 strong, 1 plain, 2 weak. */
    List<String> tier(int tier) {
        return switch (tier) {
            case 0 -> strong;
            case 1 -> terms;
            default -> weak;
        };
    }

    /** How many entries this concern has. */
    int size() {
        return strong.size() + terms.size() + weak.size();
    }
}
