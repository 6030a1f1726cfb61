package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.WordVectors;
import dev.whichrole.triage.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Learns word vectors from texts: how much more often two words stand near each other than chance would have it (positive
 * pointwise mutual information), and of that table its first eigenvectors. Deterministic.
 */
final class WordVectorTrainer {
    private static final int LENGTH = WordVectors.LENGTH;
    private static final int SEEN_AT_LEAST = 6;
    private static final int WINDOW = 6;
    private static final int ROUNDS = 12;
    /** How often a word may come before it is taken to say less. */
    private static final double OFTEN = 1e-3;

    private static final int LONGEST = Byte.MAX_VALUE;

    private final List<List<String>> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    WordVectorTrainer(List<String> texts) {
        var language = new Language();
        for (String text : texts) {
            List<String> own = WordVectors.words(language, text);
            this.texts.add(own);
            own.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.forEach((word, count) -> {
            if (count >= SEEN_AT_LEAST) {
                places.put(word, words.size());
                words.add(word);
            }
        });
    }

    /** The file of vectors. */
    byte[] train() {
        Sparse table = table();
        double[][] base = base(table);
        double all = counts.values().stream().mapToInt(count -> count).sum();
        try (var bytes = new ByteArrayOutputStream();
                var data = new DataOutputStream(bytes)) {
            data.writeInt(words.size());
            for (int i = 0; i < words.size(); i++) {
                data.writeUTF(words.get(i));
                double says = OFTEN / (OFTEN + counts.getOrDefault(words.get(i), 0) / all);
                data.write(scaled(base, i, says));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static byte[] scaled(double[][] base, int word, double length) {
        double sum = 0;
        for (double[] direction : base) {
            sum += direction[word] * direction[word];
        }
        byte[] numbers = new byte[LENGTH];
        for (int i = 0; i < LENGTH && sum > 0; i++) {
            numbers[i] = (byte) Math.round(base[i][word] / StrictMath.sqrt(sum) * length * LONGEST);
        }
        return numbers;
    }

    /** A symmetric table, by rows. */
    private static final class Sparse {
        private final int[][] columns;
        private final double[][] values;

        Sparse(int[][] columns, double[][] values) {
            this.columns = columns;
            this.values = values;
        }

        double[] times(double[] vector) {
            double[] product = new double[vector.length];
            for (int row = 0; row < product.length; row++) {
                for (int i = 0; i < columns[row].length; i++) {
                    product[row] += values[row][i] * vector[columns[row][i]];
                }
            }
            return product;
        }
    }

    private Sparse table() {
        List<Map<Integer, Double>> near = near();
        double[] sums = near.stream()
                .mapToDouble(
                        row -> row.values().stream().mapToDouble(count -> count).sum())
                .toArray();
        double all = 0;
        for (double sum : sums) {
            all += StrictMath.pow(sum, 0.75);
        }
        int[][] columns = new int[sums.length][];
        double[][] values = new double[sums.length][];
        for (int row = 0; row < sums.length; row++) {
            Map<Integer, Double> more = new TreeMap<>();
            for (var count : near.get(row).entrySet()) {
                int column = count.getKey();
                double chance = StrictMath.sqrt(chance(sums, row, column, all) * chance(sums, column, row, all));
                double information = StrictMath.log(count.getValue() / chance);
                if (information > 0) {
                    more.put(column, information);
                }
            }
            columns[row] = more.keySet().stream().mapToInt(column -> column).toArray();
            values[row] = more.values().stream().mapToDouble(value -> value).toArray();
        }
        return new Sparse(columns, values);
    }

    /** How often one would stand near the other by chance; seldom words are taken to be less seldom. */
    private static double chance(double[] sums, int one, int other, double all) {
        return sums[one] * StrictMath.pow(sums[other], 0.75) / all;
    }

    private List<Map<Integer, Double>> near() {
        List<Map<Integer, Double>> near = new ArrayList<>();
        words.forEach(word -> near.add(new TreeMap<>()));
        for (List<String> text : texts) {
            int[] known = text.stream()
                    .mapToInt(word -> places.getOrDefault(word, -1))
                    .toArray();
            for (int i = 0; i < known.length; i++) {
                for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                    if (known[i] >= 0 && known[j] >= 0) {
                        near.get(known[i]).merge(known[j], 1.0 / (i - j), Double::sum);
                        near.get(known[j]).merge(known[i], 1.0 / (i - j), Double::sum);
                    }
                }
            }
        }
        return near;
    }

    /** The first eigenvectors by turns of multiplying and making orthogonal, each as long as the root of its eigenvalue. */
    private static double[][] base(Sparse table) {
        var lot = new SplittableRandom(5);
        double[][] base = new double[LENGTH][table.columns.length];
        for (double[] direction : base) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] = lot.nextDouble() - 0.5;
            }
        }
        double[] lengths = new double[LENGTH];
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < LENGTH; k++) {
                base[k] = table.times(base[k]);
                for (int before = 0; before < k; before++) {
                    take(base[k], base[before], -dot(base[k], base[before]));
                }
                lengths[k] = StrictMath.sqrt(dot(base[k], base[k]));
                take(base[k], base[k], 1 / lengths[k] - 1);
            }
        }
        for (int k = 0; k < LENGTH; k++) {
            take(base[k], base[k], StrictMath.sqrt(lengths[k]) - 1);
        }
        return base;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void take(double[] to, double[] from, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * from[i];
        }
    }
}
