package dev.whichrole.triage.model;

import dev.whichrole.triage.text.TokenizedText;
import java.nio.ByteBuffer;

/**
 * What a text speaks for by the letters of its words rather than by what the lexicon knows of them. It hears names, endings
 * and slips that nobody has written down, and cannot say why; so it bends a verdict and is never quoted. It was learnt from the
 * same examples as {@link Weights}, over what {@link LetterPlaces} finds.
 */
public final class SecondOpinion {
    private static final int HEADER = Float.BYTES * (1 + Label.COUNT);
    /** How many bytes a file of weights has. */
    static final int SIZE = HEADER + LetterPlaces.PLACES * Label.COUNT;

    /** What 1 in the table stands for. */
    private final float step;

    private final double[] bias = new double[Label.COUNT];
    /** So many numbers for each place as there are labels. */
    private final byte[] table = new byte[LetterPlaces.PLACES * Label.COUNT];

    /**
     * @param file what 1 in the table stands for, the six numbers that a text starts with, all floats, and the table, a byte for
     *     each place and label
     * @throws IllegalArgumentException if it is of another size
     */
    public SecondOpinion(byte[] file) {
        if (file.length != SIZE) {
            throw new IllegalArgumentException(SIZE + " bytes of weights of letters are needed, not " + file.length);
        }
        var read = ByteBuffer.wrap(file);
        step = read.getFloat();
        for (int label = 0; label < Label.COUNT; label++) {
            bias[label] = read.getFloat();
        }
        read.get(table);
    }

    /** The logarithm of how likely each label is, in the order of {@link Label}. */
    public double[] of(TokenizedText tokens) {
        int[] places = LetterPlaces.in(tokens);
        int[] counted = new int[Label.COUNT];
        for (int place : places) {
            for (int label = 0; label < Label.COUNT; label++) {
                counted[label] += table[place * Label.COUNT + label];
            }
        }
        double each = step * LetterPlaces.each(places.length);
        double[] sums = new double[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            sums[label] = bias[label] + each * counted[label];
        }
        double[] shares = Score.shares(sums);
        for (int label = 0; label < Label.COUNT; label++) {
            shares[label] = StrictMath.log(Math.max(Double.MIN_NORMAL, shares[label]));
        }
        return shares;
    }
}
