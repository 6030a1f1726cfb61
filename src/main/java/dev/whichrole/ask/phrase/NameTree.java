package dev.whichrole.ask.phrase;

import dev.whichrole.learnt.IntSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names by their words, each behind the one before it: what begins at a word is found in as many steps as it has words, and
 * most words begin nothing. The last word of a name may be several of what is written: "golden paths".
 */
final class NameTree {
    /** A word of a name, and what follows it in order. */
    private static final class Node {
        private long slots;
        private String[] words = {};
        private Node[] next = {};

        @Nullable
        Node find(String word) {
            int at = Arrays.binarySearch(words, word);
            return at < 0 ? null : next[at];
        }

        Node grown(String word) {
            int at = Arrays.binarySearch(words, word);
            if (at >= 0) {
                return next[at];
            }
            int here = -at - 1;
            words = Arrays.copyOf(words, words.length + 1);
            next = Arrays.copyOf(next, words.length);
            System.arraycopy(words, here, words, here + 1, words.length - here - 1);
            System.arraycopy(next, here, next, here + 1, words.length - here - 1);
            words[here] = word;
            next[here] = new Node();
            return next[here];
        }
    }

    private final Map<String, Node> first = new HashMap<>();
    /** Numbers of several of a first word: a word that has none of them need not be made one of several. */
    private final IntSet several = new IntSet(1);

    /** @param slots those that the name could stand in, as bits; none for a cue */
    void add(String name, long slots) {
        String[] words = name.split(" ", -1);
        Node node = first.computeIfAbsent(words[0], any -> new Node());
        several.add(number(words[0] + "s"));
        for (int at = 1; at < words.length; at++) {
            node = node.grown(words[at]);
        }
        node.slots |= slots;
    }

    /** The most words, up to so many, that a name or cue which begins here can have; 0 if none does. */
    int reach(List<String> words, int at, int most) {
        int end = Math.min(words.size(), at + most);
        Node node = null;
        for (int here = at; here < end; here++) {
            Node next = follow(node, words.get(here));
            if (next == null) {
                return here - at + (severalOf(node, words.get(here)) == null ? 0 : 1);
            }
            node = next;
        }
        return end - at;
    }

    /** The slots of all names, of up to so many words, that begin here, as bits. */
    long slots(List<String> words, int at, int most) {
        int end = Math.min(words.size(), at + most);
        long slots = 0;
        Node node = null;
        for (int here = at; here < end; here++) {
            Node next = follow(node, words.get(here));
            long found = next == null ? 0 : next.slots;
            if (found == 0) {
                Node one = severalOf(node, words.get(here));
                found = one == null ? 0 : one.slots;
            }
            slots |= found;
            if (next == null) {
                break;
            }
            node = next;
        }
        return slots;
    }

    private static int number(String word) {
        return word.hashCode() & Integer.MAX_VALUE;
    }

    private @Nullable Node follow(@Nullable Node node, String word) {
        return node == null ? first.get(word) : node.find(word);
    }

    /** What follows in the singular. */
    private @Nullable Node severalOf(@Nullable Node node, String word) {
        boolean mayBe = Lexemes.isPlural(word) && (node != null || several.contains(number(word)));
        return mayBe ? follow(node, Lexemes.singular(word)) : null;
    }
}
