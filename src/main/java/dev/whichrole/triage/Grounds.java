package dev.whichrole.triage;

import java.util.List;
import java.util.Optional;

/**
 * What a verdict rests on.
 *
 * @param phrases the words of the text that decided it, as they were written, strongest first
 * @param concern the strongest concern of the lexicon for that verdict
 * @param certainty between 0 and 1
 */
public record Grounds(List<String> phrases, Optional<Concern> concern, double certainty) {
    public Grounds {
        phrases = List.copyOf(phrases);
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("certainty lies between 0 and 1, not at " + certainty);
        }
    }
}
