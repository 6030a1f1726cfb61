package dev.whichrole.triage.model;

import dev.whichrole.learnt.IntSet;
import dev.whichrole.triage.text.TokenizedText;
import java.util.Arrays;

/**
 * The words of a text by their letters: each word as it is written, every four neighbouring letters of it, its beginning and
 * its end among them, and every two words of a sentence that nothing but fillers part. Each of these has one of 65,536
 * places, by its hash. Fillers, and what was taken off as small talk, have none.
 */
final class LetterPlaces {
    static final int PLACES = 1 << 16;

    private static final int NEIGHBOURS = 4;
    /** A longer word is read up to here. */
    private static final int LONGEST = 40;

    private static final char BEGINS = '^';
    private static final char ENDS = '$';
    /** What FNV-1a starts with, and what it multiplies by. */
    private static final int SEED = 0x811C9DC5;

    private static final int PRIME = 0x01000193;
    private static final int NONE = 0;
    private static final int LEAST = 32;

    private final TokenizedText tokens;
    private final char[] word = new char[LONGEST + 2];
    private final IntSet seen;
    private int[] found;
    private int size;

    /** With room for what so long a text mostly has; it grows. */
    private LetterPlaces(TokenizedText tokens) {
        this.tokens = tokens;
        this.found = new int[tokens.text().length() + LEAST];
        this.seen = new IntSet(found.length);
    }

    /** The places of all that is found, each once. */
    static int[] in(TokenizedText tokens) {
        var letters = new LetterPlaces(tokens);
        letters.read();
        return Arrays.copyOf(letters.found, letters.size);
    }

    /** What each of so many counts, so that a long text does not speak louder than a short one in proportion. */
    static double each(int count) {
        return 1 / Math.sqrt(Math.max(1, count));
    }

    private void read() {
        int before = NONE;
        for (int i = 0; i < tokens.size(); i++) {
            before = tokens.opens(i) ? NONE : before;
            if (tokens.filler(i)) {
                continue;
            }
            int length = spell(i);
            for (int at = 0; at + NEIGHBOURS <= length; at++) {
                add(hash(SEED, at, at + NEIGHBOURS));
            }
            if (before != NONE) {
                add(hash(before, 0, length));
            }
            before = hash(SEED, 0, length);
            add(before);
        }
    }

    /** Writes the word down in small letters between two marks, without apostrophes; how long that is. */
    private int spell(int i) {
        int length = 0;
        word[length++] = BEGINS;
        for (int at = tokens.start(i); at < tokens.end(i) && length <= LONGEST; at++) {
            char letter = tokens.text().charAt(at);
            if (letter != '\'' && letter != '\u2019') {
                word[length++] = Character.toLowerCase(letter);
            }
        }
        word[length++] = ENDS;
        return length;
    }

    private int hash(int start, int from, int to) {
        int hash = start;
        for (int at = from; at < to; at++) {
            hash = (hash ^ word[at]) * PRIME;
        }
        return hash;
    }

    private void add(int hash) {
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        if (seen.add(place)) {
            found = size < found.length ? found : Arrays.copyOf(found, size * 2);
            found[size++] = place;
        }
    }
}
