package dev.whichrole.triage.ad;

import dev.whichrole.learnt.Hundredths;
import dev.whichrole.triage.model.Score;
import dev.whichrole.triage.text.Stem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much the words of a duty speak for each of the four roles, for nothing or for another trade, in hundredths; kept as
 * lines of text: up to three neighbouring words, a bar and six numbers, the first line the bias. Grammar between
 * neighbours is passed over, and what stands twice in a passage is heard once.
 */
public final class DutyWeights {
    /** The four roles in the order of {@code Role}, nothing, and another trade. */
    public static final int SIDES = 6;
    /** Where the number for nothing stands. */
    public static final int NOTHING = 4;
    /** Where the number for another trade stands. */
    public static final int OTHER = 5;

    private static final int NEIGHBOURS = 3;
    private static final Set<String> LIGHT = Set.of(
            "a", "an", "the", "and", "or", "of", "our", "your", "their", "it", "to", "for", "with", "as", "is", "ar",
            "be", "that", "thi", "all", "by", "from", "at", "will", "you", "we", "who", "which", "through", "via",
            "such", "like", "into", "so");

    private final Known root = new Known();
    private final double[] bias;
    private final double[] silence;

    /** Words known so far, and those that may follow; without weights where they mean nothing yet. */
    private static final class Known {
        private final Map<String, Known> next = new HashMap<>();
        private double[] weights = {};
    }

    /** Reads the lines of a weights file. */
    public DutyWeights(List<String> lines) {
        this.bias = numbers(lines.get(0));
        this.silence = Score.shares(bias);
        lines.subList(1, lines.size()).forEach(this::add);
    }

    private void add(String line) {
        Known known = root;
        for (String word : line.substring(0, line.indexOf('|')).split(" ", -1)) {
            known = known.next.computeIfAbsent(word, next -> new Known());
        }
        known.weights = numbers(line);
    }

    private static double[] numbers(String line) {
        return Hundredths.read(line, line.indexOf('|') + 1, SIDES);
    }

    /** What may be known of these words: each, each two and each three neighbours. */
    public static Set<String> findings(List<Stem> words) {
        var heavy = heavy(words);
        var findings = new LinkedHashSet<String>();
        for (int first = 0; first < heavy.length; first++) {
            var found = new StringBuilder();
            for (int next = first; next < Math.min(heavy.length, first + NEIGHBOURS); next++) {
                found.append(next == first ? "" : " ")
                        .append(words.get(heavy[next]).text());
                findings.add(found.toString());
            }
        }
        return findings;
    }

    private static int[] heavy(List<Stem> words) {
        int[] heavy = new int[words.size()];
        int count = 0;
        for (int word = 0; word < words.size(); word++) {
            if (!LIGHT.contains(words.get(word).text())) {
                heavy[count++] = word;
            }
        }
        return Arrays.copyOf(heavy, count);
    }

    /** What a passage speaks for. */
    public Speech hear(Passage passage) {
        var words = passage.words();
        var speech = new Speech(bias.clone(), silence, new double[words.size()][SIDES]);
        var heard = new HashSet<Known>();
        int[] heavy = heavy(words);
        for (int first = 0; first < heavy.length; first++) {
            Known known = root;
            for (int next = first; next < Math.min(heavy.length, first + NEIGHBOURS); next++) {
                Known longer = known.next.get(words.get(heavy[next]).text());
                if (longer == null) {
                    break;
                }
                known = longer;
                if (known.weights.length > 0 && heard.add(known)) {
                    speech.hear(known.weights, heavy[first], heavy[next]);
                }
            }
        }
        return speech;
    }
}
