package dev.whichrole.triage.model;

import dev.whichrole.triage.text.TokenizedText;

/**
 * Hands what a finding weighs, in equal parts, to the words it was found in that carry a matter. Others get none of it, as
 * nobody wants to see them quoted, unless they make a term of the lexicon together.
 */
final class Credit {
    private final TokenizedText tokens;
    private final int start;
    /** For each word in turn, its part in each label's sum. */
    private final double[] byWord;

    private boolean given;

    Credit(TokenizedText tokens, int from, int to) {
        this.tokens = tokens;
        this.start = from;
        this.byWord = new double[(to - from) * Label.COUNT];
    }

    /** Of a finding in one stretch of words, and perhaps in another. */
    void give(double[] found, boolean term, int from, int to, int alsoFrom, int alsoTo) {
        int carrying = carrying(from, to) + carrying(alsoFrom, alsoTo);
        boolean all = carrying == 0 && term && to - from > 1;
        if (carrying > 0 || all) {
            given = true;
            double each = 1.0 / (all ? to - from : carrying);
            spread(found, from, to, each, all);
            spread(found, alsoFrom, alsoTo, each, all);
        }
    }

    /** Whether any finding so far has a word that carries a matter. */
    boolean given() {
        return given;
    }

    private int carrying(int from, int to) {
        int carrying = 0;
        for (int i = from; i < to; i++) {
            carrying += tokens.carries(i) ? 1 : 0;
        }
        return carrying;
    }

    private void spread(double[] found, int from, int to, double each, boolean all) {
        for (int i = from; i < to; i++) {
            int word = (i - start) * Label.COUNT;
            for (int label = 0; (all || tokens.carries(i)) && label < Label.COUNT; label++) {
                byWord[word + label] += found[label] * each;
            }
        }
    }

    double[] byWord() {
        return byWord;
    }
}
