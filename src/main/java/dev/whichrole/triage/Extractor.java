package dev.whichrole.triage;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a passage what the weighting knows how to weigh: words, neighbours, groups, groups that meet, and concerns.
 * Work is linear in the words: each word starts a bounded number of bounded walks.
 */
final class Extractor {
    /** Takes one finding and the words it was found in; where two groups meet, two stretches of words. */
    interface Sink {
        void found(long key, int from, int to, int alsoFrom, int alsoTo);
    }

    private final Language language;
    private final List<String> groupNames;
    private final List<Concern> concerns;
    private final Trie groups = new Trie();
    private final Trie terms = new Trie();

    Extractor(Language language, Lexicon lexicon) {
        this.language = language;
        this.groupNames = lexicon.groupNames();
        this.concerns = lexicon.concerns();
        for (int group = 0; group < groupNames.size(); group++) {
            for (String words : Known.of(lexicon.groups(), groupNames.get(group))) {
                groups.add(plain(words), group);
            }
        }
        var paths = new TermPaths(language, groupNames);
        for (int concern = 0; concern < concerns.size(); concern++) {
            for (int tier = 0; tier < Lexicon.TIERS; tier++) {
                addTerms(paths, concern, tier);
            }
        }
    }

    private void addTerms(TermPaths paths, int concern, int tier) {
        for (String term : concerns.get(concern).tier(tier)) {
            for (var path : paths.of(term)) {
                terms.add(path, concern * Lexicon.TIERS + tier);
            }
        }
    }

    private List<Integer> plain(String words) {
        var path = language.term(words);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for in '" + words + "'");
        }
        return path;
    }

    List<String> groupNames() {
        return groupNames;
    }

    List<Concern> concerns() {
        return concerns;
    }

    /** Tells the sink what the words from one to another show, some of it more than once; the steps it took. */
    int extract(Passage passage, int from, int to, Sink sink) {
        words(passage, from, to, sink);
        var lattice = new Lattice(passage, from, to, groups);
        var walk = new Walk(lattice, terms, concerns);
        groupsAndMeetings(lattice, walk, sink);
        walk.report(sink);
        return lattice.steps() + walk.steps() + (to - from);
    }

    private static void words(Passage passage, int from, int to, Sink sink) {
        int before = Symbols.UNKNOWN;
        int beforeAt = -1;
        for (int i = from; i < to; i++) {
            int symbol = passage.symbol(i);
            if (symbol == Symbols.UNKNOWN) {
                continue;
            }
            sink.found(Key.word(symbol), i, i + 1, 0, 0);
            if (i > from && passage.symbol(i - 1) != Symbols.UNKNOWN) {
                sink.found(Key.neighbours(passage.symbol(i - 1), symbol), i - 1, i + 1, 0, 0);
            }
            if (!passage.light(i)) {
                if (before != Symbols.UNKNOWN && beforeAt < i - 1) {
                    sink.found(Key.neighbours(before, symbol), beforeAt, i + 1, 0, 0);
                }
                before = symbol;
                beforeAt = i;
            }
        }
    }

    private void groupsAndMeetings(Lattice lattice, Walk walk, Sink sink) {
        var seen = new ArrayList<Lattice.Group>();
        boolean[] had = new boolean[groupNames.size()];
        for (var group : lattice.groups()) {
            if (!had[group.number()] && !walk.overruled(group)) {
                had[group.number()] = true;
                seen.add(group);
            }
        }
        for (var one : seen) {
            sink.found(Key.group(one.number()), lattice.inPassage(one.from()), lattice.inPassage(one.to()), 0, 0);
            for (var other : seen) {
                if (one.number() < other.number()) {
                    sink.found(
                            Key.meeting(one.number(), other.number()),
                            lattice.inPassage(one.from()),
                            lattice.inPassage(one.to()),
                            lattice.inPassage(other.from()),
                            lattice.inPassage(other.to()));
                }
            }
        }
    }
}
