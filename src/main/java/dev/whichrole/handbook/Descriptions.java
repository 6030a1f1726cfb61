package dev.whichrole.handbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What people say of words of the trade whose names they do not know. Written in {@code content/descriptions.yaml}.
 *
 * @param descriptions a few of each word, by its id in the glossary
 */
public record Descriptions(Map<String, List<String>> descriptions) {
    public Descriptions {
        descriptions = Map.copyOf(descriptions);
    }

    /**
     * All that is said of each word, by its name: its names, what it means, an example, and how people describe it.
     *
     * @throws IllegalArgumentException if what is described is no term
     */
    public Map<String, List<String>> beside(Glossary glossary, TermExamples examples) {
        for (String id : descriptions.keySet()) {
            if (!glossary.terms().containsKey(id)) {
                throw new IllegalArgumentException("what is described is no term: " + id);
            }
        }
        Map<String, List<String>> said = new LinkedHashMap<>();
        glossary.terms()
                .forEach((id, term) -> said.put(
                        term.name(),
                        Stream.of(
                                        Stream.of(term.name(), term.means(), term.why()),
                                        term.also().stream(),
                                        glossary.words().getOrDefault(id, Map.of()).values().stream(),
                                        examples.of(id).stream(),
                                        descriptions.getOrDefault(id, List.of()).stream())
                                .flatMap(each -> each)
                                .toList()));
        return said;
    }
}
