package dev.whichrole.triage;

import java.util.Arrays;

/** A text cut into known words: for each its symbol, where it stands, and whether it carries meaning by itself. */
final class Passage {
    private final String text;
    private final int[] symbols;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] light;
    private final int[] units;

    Passage(String text, int[] symbols, int[] starts, int[] ends, boolean[] light, int[] units) {
        this.text = text;
        this.symbols = symbols;
        this.starts = starts;
        this.ends = ends;
        this.light = light;
        this.units = units;
    }

    String text() {
        return text;
    }

    int size() {
        return symbols.length;
    }

    int symbol(int word) {
        return symbols[word];
    }

    boolean light(int word) {
        return light[word];
    }

    /** How many sentences (or pieces of an endless one) there are. */
    int unitCount() {
        return units.length - 1;
    }

    /** The first word of a sentence; that of the sentence after the last is {@link #size()}. */
    int unit(int number) {
        return units[number];
    }

    /** Whether a sentence begins with the word. */
    boolean opens(int word) {
        return Arrays.binarySearch(units, word) >= 0;
    }

    /** The words from one up to, not including, another, as they were written. */
    String quote(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** Where a word begins in the text; that of the word after the last is the text's length. */
    int start(int word) {
        return word < starts.length ? starts[word] : text.length();
    }

    /** How many of its words are known at all. */
    int known() {
        int known = 0;
        for (int i = 0; i < symbols.length; i++) {
            known += symbols[i] != Symbols.UNKNOWN && !light[i] ? 1 : 0;
        }
        return known;
    }
}
