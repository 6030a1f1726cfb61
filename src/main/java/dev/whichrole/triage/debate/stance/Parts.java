package dev.whichrole.triage.debate.stance;

import dev.whichrole.triage.text.Hundredths;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each trait speaks for each part of an answer, in hundredths; learnt from labelled debates and kept as lines of
 * text: the part, the trait, a bar, a number. What speaks for an answer is the sum of its parts, so that roles can share
 * what is learnt of any of them. The trait {@code bias} is always there.
 */
public final class Parts {
    /** A trait that everything has. */
    public static final String BIAS = "bias";

    private static final String SENSE = "sense ";

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    public Parts(List<String> lines) {
        for (String line : lines) {
            int blank = line.indexOf(' ');
            int bar = line.lastIndexOf('|');
            weights.computeIfAbsent(line.substring(0, blank), part -> new HashMap<>())
                    .put(line.substring(blank + 1, bar), Hundredths.read(line, bar + 1, 1)[0]);
        }
    }

    /** How much all of the traits speak for a part. */
    public double sum(String part, Collection<String> traits) {
        Map<String, Double> known = weights.getOrDefault(part, Map.of());
        double sum = known.getOrDefault(BIAS, 0.0);
        for (String trait : traits) {
            sum += known.getOrDefault(trait, 0.0);
        }
        return sum;
    }

    /** ... and where it lies. */
    double sum(String part, Collection<String> traits, List<Double> senses) {
        Map<String, Double> known = weights.getOrDefault(part, Map.of());
        double sum = sum(part, traits);
        for (int i = 0; i < senses.size(); i++) {
            sum += known.getOrDefault(sense(i), 0.0) * senses.get(i);
        }
        return sum;
    }

    /** The trait that stands for one of the numbers that say where a speech lies. */
    public static String sense(int place) {
        return SENSE + place;
    }
}
