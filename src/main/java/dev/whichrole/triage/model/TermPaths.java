package dev.whichrole.triage.model;

import dev.whichrole.triage.text.Language;
import java.util.ArrayList;
import java.util.List;

/** Turns a term of the lexicon into the paths of symbols that match it. */
final class TermPaths {
    private final Language language;
    private final List<String> groups;

    TermPaths(Language language, List<String> groups) {
        this.language = language;
        this.groups = groups;
    }

    /** The symbol that stands for a group in a path; those of words are not negative, so groups count down. */
    static int groupSymbol(int group) {
        return Integer.MAX_VALUE - group;
    }

    List<List<Integer>> of(String term) {
        int both = term.indexOf('&');
        if (both < 0) {
            return List.of(path(term));
        }
        String left = term.substring(0, both);
        String right = term.substring(both + 1);
        return List.of(path(left + " .. " + right), path(right + " .. " + left));
    }

    private List<Integer> path(String term) {
        var path = new ArrayList<Integer>();
        for (String side : term.split("\\.\\.", -1)) {
            if (!path.isEmpty()) {
                path.add(Trie.GAP);
            }
            path.addAll(side(side.strip(), term));
        }
        return path;
    }

    private List<Integer> side(String side, String term) {
        var path = new ArrayList<Integer>();
        for (String word : side.split(" ", -1)) {
            if (word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT)) && groups.contains(word)) {
                path.add(groupSymbol(groups.indexOf(word)));
            } else {
                path.addAll(language.term(word));
            }
        }
        if (path.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for in '" + term + "'");
        }
        return path;
    }
}
