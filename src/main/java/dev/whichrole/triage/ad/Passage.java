package dev.whichrole.triage.ad;

import dev.whichrole.triage.text.Stem;
import java.util.List;

/** A sentence or bullet of an ad: the words it is made of, and the section it stands in. */
public record Passage(List<Stem> words, Section section) {
    /** A passage of at least one word. */
    public Passage {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a passage has words");
        }
    }

    /** Where it begins in the text. */
    public int start() {
        return words.get(0).start();
    }

    /** Where it ends in the text, without the stop. */
    public int end() {
        return words.get(words.size() - 1).end();
    }
}
