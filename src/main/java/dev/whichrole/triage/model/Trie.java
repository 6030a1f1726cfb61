package dev.whichrole.triage.model;

import dev.whichrole.learnt.LongInts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Terms as paths of symbols, shared where they begin alike. A node may carry what its terms stand for. */
final class Trie {
    static final int ROOT = 0;
    static final int NOWHERE = LongInts.ABSENT;
    /** A step that stands for up to {@link #REACH} words of any kind. */
    static final int GAP = 0;

    static final int REACH = 8;

    private final LongInts steps = new LongInts();
    /** Of each node a bit for the symbols that lead on, one of 32: most that do not are told by that. */
    private int[] leading = new int[64];

    private final List<int[]> marks = new ArrayList<>(List.of(new int[0]));

    void add(List<Integer> path, int mark) {
        int node = ROOT;
        for (int symbol : path) {
            int next = step(node, symbol);
            if (next == NOWHERE) {
                next = marks.size();
                marks.add(new int[0]);
                steps.put(key(node, symbol), next);
                lead(node, symbol);
            }
            node = next;
        }
        int[] old = marks.get(node);
        int[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = mark;
        marks.set(node, more);
    }

    /** Whether nothing goes on from here. */
    boolean ends(int node) {
        return leading[node] == 0;
    }

    int step(int node, int symbol) {
        return (leading[node] >>> symbol & 1) == 0 ? NOWHERE : steps.get(key(node, symbol));
    }

    private void lead(int node, int symbol) {
        leading[node] |= 1 << symbol; // Java shifts by the last five bits
        if (marks.size() == leading.length) {
            leading = Arrays.copyOf(leading, 2 * leading.length);
        }
    }

    /** What the terms that end here stand for; mostly empty. */
    int[] marks(int node) {
        return marks.get(node);
    }

    private static long key(int node, int symbol) {
        return ((long) node << 32) | symbol;
    }
}
