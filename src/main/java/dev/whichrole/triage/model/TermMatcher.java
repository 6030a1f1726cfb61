package dev.whichrole.triage.model;

import dev.whichrole.learnt.IntSet;
import dev.whichrole.triage.text.Symbols;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the terms of all concerns in a lattice. Where a term lies within a longer one of another label, the longer
 * one wins: a shipping container is no container.
 */
final class TermMatcher {
    private record Hit(int mark, int from, int to, boolean unbroken) {}

    private final Lattice lattice;
    private final Trie terms;
    private final List<Concern> concerns;
    private final List<Hit> hits = new ArrayList<>();
    private final int[] longest;
    private final int[] longestLabel;
    /** Where the longest term that covers a word is none of the four's business and has another word that says something. */
    private final BitSet elsewhere = new BitSet();

    private int steps;

    TermMatcher(Lattice lattice, Trie terms, List<Concern> concerns) {
        this.lattice = lattice;
        this.terms = terms;
        this.concerns = concerns;
        longest = new int[lattice.size()];
        longestLabel = new int[lattice.size()];
        for (int at = 0; at < lattice.size(); at++) {
            step(Trie.ROOT, at, at, true, false);
        }
    }

    int steps() {
        return steps;
    }

    private void step(int node, int at, int from, boolean unbroken, boolean passLight) {
        if (at >= lattice.size() || terms.ends(node)) {
            return;
        }
        steps++;
        int symbol = lattice.symbol(at);
        if (symbol != Symbols.UNKNOWN) {
            arrive(terms.step(node, symbol), at + 1, from, unbroken);
        }
        for (int i = lattice.firstGroup(at); i < lattice.firstGroup(at + 1); i++) {
            var group = lattice.groups().get(i);
            arrive(terms.step(node, TermPaths.groupSymbol(group.number())), group.to(), from, unbroken);
        }
        if (passLight && lattice.light(at)) {
            step(node, at + 1, from, unbroken, true);
        }
    }

    private void arrive(int node, int at, int from, boolean unbroken) {
        if (node == Trie.NOWHERE) {
            return;
        }
        for (int mark : terms.marks(node)) {
            hit(new Hit(mark, from, at, unbroken));
        }
        step(node, at, from, unbroken, true);
        int gap = terms.step(node, Trie.GAP);
        for (int skip = 0; gap != Trie.NOWHERE && skip <= Trie.REACH; skip++) {
            step(gap, at + skip, from, false, false);
        }
    }

    private void hit(Hit hit) {
        hits.add(hit);
        int length = hit.to() - hit.from();
        for (int at = hit.from(); hit.unbroken() && at < hit.to(); at++) {
            if (length > longest[at]) {
                longest[at] = length;
                longestLabel[at] = label(hit.mark());
                elsewhere.set(at, longestLabel[at] == Label.NONE.index() && heavy(hit) > 1);
            }
        }
    }

    private int heavy(Hit hit) {
        int heavy = 0;
        for (int at = hit.from(); at < hit.to(); at++) {
            heavy += lattice.light(at) ? 0 : 1;
        }
        return heavy;
    }

    /** Whether the word, by its place in the stretch, is part of a longer term for none of the four, and says nothing alone. */
    boolean elsewhere(int at) {
        return elsewhere.get(at);
    }

    private int label(int mark) {
        return concerns.get(mark / Lexicon.TIERS).label().index();
    }

    /** Whether a longer term that is none of the four's business covers the group. */
    boolean overruled(Lattice.Group group) {
        return covered(group.from(), group.to(), group.to() - group.from(), -1)
                && longestLabel[group.from()] == Label.NONE.index();
    }

    private boolean covered(int from, int to, int length, int label) {
        for (int at = from; at < to; at++) {
            if (longest[at] <= length || longestLabel[at] == label) {
                return false;
            }
        }
        return true;
    }

    void report(Extractor.Sink sink) {
        int[] votes = new int[Label.COUNT * Lexicon.TIERS];
        var counted = new IntSet(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            int label = label(hit.mark());
            if (lattice.filler(hit.from(), hit.to())) {
                continue;
            }
            if (hit.unbroken() && covered(hit.from(), hit.to(), hit.to() - hit.from(), label)) {
                continue;
            }
            int tier = hit.mark() % Lexicon.TIERS;
            int from = lattice.inText(hit.from());
            int to = lattice.inText(hit.to());
            sink.found(Key.concern(hit.mark() / Lexicon.TIERS, tier), from, to, 0, 0);
            int vote = label * Lexicon.TIERS + tier;
            if (counted.add(vote * lattice.size() + hit.from())) {
                int count = ++votes[vote];
                if (count <= 3) {
                    sink.found(Key.votes(label, tier, count), from, to, 0, 0);
                }
            }
        }
    }
}
