package dev.whichrole.triage.model;

import dev.whichrole.triage.text.Symbols;
import dev.whichrole.triage.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a text, and at each of its words the groups that begin there. */
final class Lattice {
    /** A group found from one word up to, not including, another. */
    record Group(int number, int from, int to) {}

    private final TokenizedText tokens;
    private final int first;
    private final int size;
    private final Trie trie;
    private final List<Group> groups = new ArrayList<>();
    private final int[] firstGroup;
    private int steps;

    Lattice(TokenizedText tokens, int from, int to, Trie trie) {
        this.tokens = tokens;
        this.first = from;
        this.size = to - from;
        this.trie = trie;
        firstGroup = new int[size + 1];
        for (int at = 0; at < size; at++) {
            firstGroup[at] = groups.size();
            find(Trie.ROOT, at, at);
        }
        firstGroup[size] = groups.size();
    }

    private void find(int node, int at, int from) {
        if (at >= size || trie.ends(node)) {
            return;
        }
        steps++;
        int next = symbol(at) == Symbols.UNKNOWN ? Trie.NOWHERE : trie.step(node, symbol(at));
        if (next != Trie.NOWHERE) {
            for (int number : trie.marks(next)) {
                groups.add(new Group(number, from, at + 1));
            }
            find(next, at + 1, from);
        }
        if (node != Trie.ROOT && light(at)) {
            find(node, at + 1, from);
        }
    }

    int size() {
        return size;
    }

    int symbol(int at) {
        return tokens.symbol(first + at);
    }

    /** Whether the word may be passed over within a term. */
    boolean light(int at) {
        return tokens.light(first + at);
    }

    /** Whether this is one word that carries nothing of any matter by itself. */
    boolean filler(int from, int to) {
        return to - from == 1 && tokens.filler(first + from);
    }

    /** Where the word stands in the whole text. */
    int inText(int at) {
        return first + at;
    }

    List<Group> groups() {
        return groups;
    }

    int firstGroup(int at) {
        return firstGroup[at];
    }

    int steps() {
        return steps;
    }
}
