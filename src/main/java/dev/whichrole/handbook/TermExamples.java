package dev.whichrole.handbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the words of the trade go in practice. Written in {@code content/examples.yaml}.
 *
 * @param examples for some words what happens where they are put to use, by the id of the word
 * @param pairs words that are mixed up, and what tells them apart
 */
public record TermExamples(Map<String, String> examples, List<Pair> pairs) {
    /**
     * Words that are mixed up.
     *
     * @param of their names, as the glossary has them
     * @param differ what tells them apart, in the first sentence
     */
    public record Pair(Set<String> of, String differ) {
        public Pair {
            of = Set.copyOf(of);
            Checks.filled("differ", differ);
            if (of.size() < 2) {
                throw new IllegalArgumentException("a pair of one: " + of);
            }
        }
    }

    public TermExamples {
        examples = Map.copyOf(examples);
        pairs = List.copyOf(pairs);
    }

    /** What happens where the word is put to use; empty if nothing is written about it. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(examples.get(id));
    }

    /** What tells these apart: what is written about all of them, or else about some. */
    public Optional<String> apart(List<String> names) {
        return pairs.stream()
                .filter(pair -> pair.of().equals(Set.copyOf(names)))
                .findFirst()
                .or(() -> pairs.stream()
                        .filter(pair -> pair.of().containsAll(names))
                        .findFirst())
                .map(Pair::differ);
    }
}
