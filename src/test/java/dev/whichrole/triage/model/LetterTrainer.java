package dev.whichrole.triage.model;

import dev.whichrole.triage.text.Language;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Learns the second opinion from examples: what a text speaks for by the letters of its words. Deterministic. */
public final class LetterTrainer {
    private static final Descent.Pace PACE = new Descent.Pace(100, 0, 20);
    private static final double PULL = 0.04;
    private static final double OF_BIAS = 0.01;
    /** Lets weights be small enough for the steps that are taken. */
    private static final double LOUD = 4;

    private final Language language;

    public LetterTrainer(Lexicon lexicon) {
        this.language = new Language(lexicon.smallTalk());
        new Extractor(language, lexicon).concerns();
    }

    /** The bytes of a file of weights. */
    public byte[] train(List<Example> examples) {
        var rows = new ArrayList<Descent.Row>();
        for (var example : examples) {
            int[] places = LetterPlaces.in(language.read(example.text()));
            rows.add(new Descent.Row(
                    example.label().index(), places, counts(example), LOUD * LetterPlaces.each(places.length)));
        }
        double[][] start = new double[LetterPlaces.PLACES + 1][Label.COUNT];
        return bytes(new Descent(PACE, start, pull(rows)).descend(rows));
    }

    /** What many texts have is held back more than what few have, by the square of its inverse document frequency. */
    private static double[] pull(List<Descent.Row> rows) {
        double[] rare = new double[LetterPlaces.PLACES];
        rows.forEach(row -> row.countIn(rare));
        for (int place = 0; place < rare.length; place++) {
            rare[place] = StrictMath.log((1 + rows.size()) / (1 + rare[place])) + 1;
        }
        double mean = Arrays.stream(rare).sum() / rare.length;
        double[] pull = Arrays.copyOf(rare, rare.length + 1);
        for (int place = 0; place < rare.length; place++) {
            pull[place] = PULL * mean * mean / (rare[place] * rare[place]);
        }
        pull[rare.length] = OF_BIAS;
        return pull;
    }

    private static double counts(Example example) {
        return Train.RETOLD.contains(example.batch()) || example.batch().equals("handbook")
                ? 4
                : Train.PLAIN.contains(example.batch()) ? 1.5 : 1;
    }

    private static byte[] bytes(double[][] weights) {
        double largest = 0;
        for (int place = 0; place < LetterPlaces.PLACES; place++) {
            for (double weight : weights[place]) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        double step = largest / Byte.MAX_VALUE;
        var file = ByteBuffer.allocate(SecondOpinion.SIZE);
        file.putFloat((float) (step * LOUD));
        for (double bias : weights[LetterPlaces.PLACES]) {
            file.putFloat((float) bias);
        }
        for (int place = 0; place < LetterPlaces.PLACES; place++) {
            for (double weight : weights[place]) {
                file.put((byte) Math.round(weight / step));
            }
        }
        return file.array();
    }
}
