package dev.whichrole.triage.text;

import java.util.BitSet;

/**
 * A text cut into words and sentences. Words are counted from 0; for each there is its symbol, where it stands in the
 * text, and whether it is a light one, which says little by itself.
 */
public final class TokenizedText {
    private static final String BREAKS = ",;()[]{}|*\"“”—–";

    private final String text;
    private final int[] symbols;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] light;
    private final boolean[] filler;
    private final boolean[] carrying;
    /** The first word of each sentence, and one entry more: the number of words. */
    private final int[] sentences;

    private final BitSet opening = new BitSet();

    /** Eight: the text, and an array for each thing that is known of its words, in the order of the words. */
    TokenizedText(
            String text,
            int[] symbols,
            int[] starts,
            int[] ends,
            boolean[] light,
            boolean[] filler,
            boolean[] carrying,
            int[] sentences) {
        this.text = text;
        this.symbols = symbols;
        this.starts = starts;
        this.ends = ends;
        this.light = light;
        this.filler = filler;
        this.carrying = carrying;
        this.sentences = sentences;
        for (int first : sentences) {
            opening.set(first);
        }
    }

    /** The cleaned text. */
    public String text() {
        return text;
    }

    /** How many words there are. */
    public int size() {
        return symbols.length;
    }

    /** The word's number in {@link Symbols}, or {@link Symbols#UNKNOWN}. */
    public int symbol(int word) {
        return symbols[word];
    }

    /** Whether the word says little by itself. */
    public boolean light(int word) {
        return light[word];
    }

    /** Whether the word carries nothing of any matter by itself; light words and numbers are among these. */
    public boolean filler(int word) {
        return filler[word];
    }

    /** Whether the word can carry a matter by itself, so that a verdict may rest on it and quote it. */
    public boolean carries(int word) {
        return carrying[word];
    }

    /** Whether something was taken off, or a clause ends, between a word and the one before it. */
    public boolean apart(int word) {
        return opens(word) || breaks(ends[word - 1], starts[word]);
    }

    private boolean breaks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || BREAKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many sentences (or pieces of an endless one) there are. */
    public int sentences() {
        return sentences.length - 1;
    }

    /** The first word of a sentence; that of the sentence after the last is {@link #size()}. */
    public int sentenceStart(int number) {
        return sentences[number];
    }

    /** Whether a sentence begins with the word. */
    public boolean opens(int word) {
        return opening.get(word);
    }

    /** The words from one up to, not including, another, as they were written. */
    public String quote(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** Where a word begins in the text; that of the word after the last is the text's length. */
    public int start(int word) {
        return word < starts.length ? starts[word] : text.length();
    }

    /** Where a word ends in the text. */
    public int end(int word) {
        return ends[word];
    }

    /** How many of its words are known and not light. */
    public int known() {
        int known = 0;
        for (int i = 0; i < symbols.length; i++) {
            known += symbols[i] != Symbols.UNKNOWN && !light[i] ? 1 : 0;
        }
        return known;
    }
}
