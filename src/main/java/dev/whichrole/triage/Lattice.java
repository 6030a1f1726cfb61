package dev.whichrole.triage;

import java.util.ArrayList;
import java.util.List;

/** The meaningful words of a stretch of text, and at each of them the groups that begin there. */
final class Lattice {
    /** A group found from one meaningful word up to, not including, another. */
    record Group(int number, int from, int to) {}

    private final Passage passage;
    private final int[] words;
    private final List<Group> groups = new ArrayList<>();
    private final int[] firstGroup;
    private int steps;

    Lattice(Passage passage, int from, int to, Trie trie) {
        this.passage = passage;
        int[] kept = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!passage.light(i)) {
                kept[count++] = i;
            }
        }
        words = java.util.Arrays.copyOf(kept, count);
        firstGroup = new int[count + 1];
        for (int at = 0; at < count; at++) {
            firstGroup[at] = groups.size();
            find(trie, at);
        }
        firstGroup[count] = groups.size();
    }

    private void find(Trie trie, int from) {
        int node = Trie.ROOT;
        for (int at = from; at < words.length; at++) {
            steps++;
            int symbol = symbol(at);
            node = symbol == Symbols.UNKNOWN ? Trie.NOWHERE : trie.step(node, symbol);
            if (node == Trie.NOWHERE) {
                return;
            }
            for (int number : trie.marks(node)) {
                groups.add(new Group(number, from, at + 1));
            }
        }
    }

    int size() {
        return words.length;
    }

    int symbol(int at) {
        return passage.symbol(words[at]);
    }

    /** Where the meaningful word stands among all words. */
    int word(int at) {
        return words[at];
    }

    /** The end, among all words, of a stretch that ends before this meaningful word. */
    int end(int at) {
        return words[at - 1] + 1;
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
