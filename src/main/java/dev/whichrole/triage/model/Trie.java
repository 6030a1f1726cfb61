package dev.whichrole.triage.model;

import dev.whichrole.learnt.LongInts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Terms as paths of symbols, shared where they begin alike. A node may carry what its terms stand for. */
final class Trie {
    static final int ROOT = 0;
    static final int NOWHERE = LongInts.ABSENT;
    /** A step that stands for up to {@link #REACH} words of any kind. */
    static final int GAP = 0;

    static final int REACH = 8;

    private final LongInts steps = new LongInts();
    /** Nodes that lead to others. */
    private final BitSet leading = new BitSet();

    private final List<int[]> marks = new ArrayList<>(List.of(new int[0]));

    void add(List<Integer> path, int mark) {
        int node = ROOT;
        for (int symbol : path) {
            int next = step(node, symbol);
            if (next == NOWHERE) {
                next = marks.size();
                marks.add(new int[0]);
                steps.put(key(node, symbol), next);
                leading.set(node);
            }
            node = next;
        }
        int[] old = marks.get(node);
        int[] more = java.util.Arrays.copyOf(old, old.length + 1);
        more[old.length] = mark;
        marks.set(node, more);
    }

    /** Whether nothing goes on from here. */
    boolean ends(int node) {
        return !leading.get(node);
    }

    int step(int node, int symbol) {
        return steps.get(key(node, symbol));
    }

    /** What the terms that end here stand for; mostly empty. */
    int[] marks(int node) {
        return marks.get(node);
    }

    private static long key(int node, int symbol) {
        return ((long) node << 32) | symbol;
    }
}
