package dev.whichrole.triage.model;

import dev.whichrole.triage.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is found in the examples, numbered: from a finding to the place of its weights, and back to its name. */
final class Findings {
    private final Language language;
    private final Extractor extractor;
    private final Map<Long, Integer> index = new HashMap<>();
    private final List<Long> keys = new ArrayList<>();

    Findings(Lexicon lexicon) {
        this.language = new Language(lexicon.smallTalk());
        this.extractor = new Extractor(language, lexicon);
    }

    /** Makes the examples' words known, and says what is found in each. */
    List<Set<Long>> in(List<Example> examples) {
        examples.forEach(example -> language.learn(example.text()));
        return examples.stream().map(this::in).toList();
    }

    private Set<Long> in(Example example) {
        var found = new HashSet<Long>();
        var tokens = language.read(example.text());
        extractor.extract(tokens, 0, tokens.size(), (key, a, b, c, d) -> found.add(key));
        return found;
    }

    /** Numbers what was found so many times or more. */
    void number(List<Set<Long>> found, int seenAtLeast) {
        var seen = new TreeMap<Long, Integer>();
        found.forEach(keysOfOne -> keysOfOne.forEach(key -> seen.merge(key, 1, Integer::sum)));
        seen.forEach((key, count) -> {
            if (count >= seenAtLeast) {
                number(key);
            }
        });
    }

    void number(long key) {
        if (index.putIfAbsent(key, keys.size()) == null) {
            keys.add(key);
        }
    }

    /** Of what was found, the numbers of what has one. */
    int[] numbers(Set<Long> found) {
        return found.stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .sorted()
                .toArray();
    }

    List<Long> keys() {
        return keys;
    }

    Weights.Names names() {
        return new Weights.Names(extractor, language);
    }
}
