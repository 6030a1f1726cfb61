package dev.whichrole.triage.model;

import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Symbols;
import dev.whichrole.triage.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a text what the weighting knows how to weigh: words, neighbours, groups, groups that meet, and concerns.
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
            for (String words : lexicon.group(groupNames.get(group))) {
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
    int extract(TokenizedText tokens, int from, int to, Sink sink) {
        var lattice = new Lattice(tokens, from, to, groups);
        var matcher = new TermMatcher(lattice, terms, concerns);
        words(tokens, from, to, matcher, sink);
        groupsAndMeetings(lattice, matcher, sink);
        matcher.report(sink);
        return lattice.steps() + matcher.steps() + (to - from);
    }

    private static void words(TokenizedText tokens, int from, int to, TermMatcher matcher, Sink sink) {
        int before = Symbols.UNKNOWN;
        int beforeAt = -1;
        for (int i = from; i < to; i++) {
            int symbol = tokens.symbol(i);
            if (symbol == Symbols.UNKNOWN || matcher.elsewhere(i - from)) {
                continue;
            }
            boolean carries = !tokens.filler(i);
            boolean beside = i > from && tokens.symbol(i - 1) != Symbols.UNKNOWN;
            if (beside && (carries || !tokens.filler(i - 1))) {
                sink.found(Key.neighbours(tokens.symbol(i - 1), symbol), i - 1, i + 1, 0, 0);
            }
            if (!carries) {
                continue;
            }
            sink.found(Key.word(symbol), i, i + 1, 0, 0);
            if (before != Symbols.UNKNOWN && beforeAt < i - 1) {
                sink.found(Key.neighbours(before, symbol), beforeAt, i + 1, 0, 0);
            }
            before = symbol;
            beforeAt = i;
        }
    }

    private void groupsAndMeetings(Lattice lattice, TermMatcher matcher, Sink sink) {
        var seen = new ArrayList<Lattice.Group>();
        boolean[] had = new boolean[groupNames.size()];
        for (var group : lattice.groups()) {
            if (!had[group.number()] && !matcher.overruled(group)) {
                had[group.number()] = true;
                seen.add(group);
            }
        }
        for (var one : seen) {
            boolean carries = !lattice.filler(one.from(), one.to());
            if (carries) {
                sink.found(Key.group(one.number()), lattice.inText(one.from()), lattice.inText(one.to()), 0, 0);
            }
            for (var other : seen) {
                if (one.number() < other.number() && (carries || !lattice.filler(other.from(), other.to()))) {
                    sink.found(
                            Key.meeting(one.number(), other.number()),
                            lattice.inText(one.from()),
                            lattice.inText(one.to()),
                            lattice.inText(other.from()),
                            lattice.inText(other.to()));
                }
            }
        }
    }
}
