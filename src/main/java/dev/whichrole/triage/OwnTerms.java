package dev.whichrole.triage;

import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Stem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of a workspace, found in a text by their stems: whoever writes "falcons" says "falcon". */
final class OwnTerms {
    private static final int MOST = 500;

    /** Where a text says a term, and how. */
    record Hit(OwnTerm term, String phrase, int start) {}

    private record Entry(OwnTerm term, List<String> stems) {}

    private OwnTerms() {}

    /** The first five hundred places in the order of the text. */
    static List<Hit> in(String text, List<OwnTerm> own, Language language) {
        if (own.isEmpty()) {
            return List.of();
        }
        Map<String, List<Entry>> byFirst = new HashMap<>();
        for (OwnTerm term : own) {
            var stems = language.stems(term.term()).stream().map(Stem::text).toList();
            if (!stems.isEmpty()) {
                byFirst.computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                        .add(new Entry(term, stems));
            }
        }
        return find(text, language.stems(text), byFirst);
    }

    private static List<Hit> find(String text, List<Stem> words, Map<String, List<Entry>> byFirst) {
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < words.size() && hits.size() < MOST; at++) {
            for (Entry entry : byFirst.getOrDefault(words.get(at).text(), List.of())) {
                int end = at + entry.stems().size();
                if (end <= words.size()
                        && words.subList(at, end).stream()
                                .map(Stem::text)
                                .toList()
                                .equals(entry.stems())) {
                    int start = words.get(at).start();
                    hits.add(new Hit(
                            entry.term(),
                            text.substring(start, words.get(end - 1).end()),
                            start));
                }
            }
        }
        return hits;
    }
}
