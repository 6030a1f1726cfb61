package dev.whichrole.triage.ad;

import dev.whichrole.triage.text.Stem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A sentence or bullet of an ad: the words it is made of, and the section it stands in. */
public record Passage(List<Stem> words, Section section) {
    private static final String BREAKS = ",;:()–—\n/|&+•.!?";

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

    /** What it says clause by clause: a comma ends one, or a slash between words. */
    List<Passage> clauses(String text) {
        return cut(word -> {
            String between =
                    text.substring(words.get(word - 1).end(), words.get(word).start());
            boolean joined = between.equals("/") || between.equals(".");
            return !joined && between.chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
        });
    }

    /** What stands before, between and behind each "and". */
    List<Passage> parts() {
        return cut(word -> words.get(word).text().equals("and"));
    }

    private List<Passage> cut(IntPredicate begins) {
        var cut = new ArrayList<Passage>();
        int from = 0;
        for (int word = 1; word <= words.size(); word++) {
            if (word == words.size() || begins.test(word)) {
                cut.add(new Passage(words.subList(from, word), section));
                from = word;
            }
        }
        return cut;
    }

    /** Where it ends in the text, without the stop. */
    public int end() {
        return words.get(words.size() - 1).end();
    }
}
