package dev.whichrole.triage.ad;

import dev.whichrole.triage.text.Stem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the words of a duty speak for each of the four roles or for nothing, in hundredths; learnt from ads and kept as
 * lines of text: {@code word|five numbers} or {@code word word|five numbers}, the first line the bias.
 */
public final class DutyWeights {
    /** The four roles in the order of {@code Role}, and nothing. */
    public static final int SIDES = 5;
    /** Where the number for nothing stands. */
    public static final int NOTHING = 4;

    private final Map<String, double[]> byWords = new HashMap<>();
    private final double[] bias;

    /** Reads the lines of a weights file. */
    public DutyWeights(List<String> lines) {
        this.bias = numbers(lines.get(0));
        lines.stream().skip(1).forEach(line -> byWords.put(line.substring(0, line.indexOf('|')), numbers(line)));
    }

    private static double[] numbers(String line) {
        double[] numbers = Arrays.stream(line.substring(line.indexOf('|') + 1).split(" ", -1))
                .mapToDouble(number -> Integer.parseInt(number) / 100.0)
                .toArray();
        if (numbers.length != SIDES) {
            throw new IllegalArgumentException("five numbers are needed in '" + line + "'");
        }
        return numbers;
    }

    /** Each word and each two neighbours of a passage, with the place of the first and of the last. */
    public static void findings(List<Stem> words, Sink sink) {
        for (int i = 0; i < words.size(); i++) {
            sink.found(words.get(i).text(), i, i);
            if (i > 0) {
                sink.found(words.get(i - 1).text() + " " + words.get(i).text(), i - 1, i);
            }
        }
    }

    /** Takes what is found in a passage. */
    public interface Sink {
        /** One word, or two neighbours. */
        void found(String words, int first, int last);
    }

    /** What a passage speaks for. */
    public Speech hear(Passage passage) {
        var words = passage.words();
        double[] sums = bias.clone();
        double[][] byWord = new double[words.size()][SIDES];
        findings(words, (found, first, last) -> {
            double[] weights = byWords.get(found);
            if (weights != null) {
                for (int side = 0; side < SIDES; side++) {
                    sums[side] += weights[side];
                    byWord[first][side] += weights[side] / 2;
                    byWord[last][side] += weights[side] / 2;
                }
            }
        });
        return new Speech(sums, byWord);
    }
}
