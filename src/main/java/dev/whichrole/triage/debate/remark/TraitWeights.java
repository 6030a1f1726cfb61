package dev.whichrole.triage.debate.remark;

import dev.whichrole.triage.model.Score;
import dev.whichrole.triage.text.Hundredths;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much each trait speaks for each of several answers to one question, in hundredths; learnt from labelled debates and
 * kept as lines of text: the question, the trait, a bar, a number for each answer. The trait {@code bias} is always there.
 */
public final class TraitWeights {
    private static final String BIAS = "bias";

    private final Map<String, double[]> byTrait = new HashMap<>();
    private final double[] bias;

    /** Of the lines those that begin with this question's name. */
    public TraitWeights(String question, List<String> lines) {
        String mark = question + " ";
        for (String line : lines) {
            if (line.startsWith(mark)) {
                int bar = line.lastIndexOf('|');
                byTrait.put(line.substring(mark.length(), bar), numbers(line, bar + 1));
            }
        }
        this.bias = Objects.requireNonNull(byTrait.remove(BIAS), () -> "no bias of '" + question + "'");
    }

    private static double[] numbers(String line, int from) {
        int count = 1;
        for (int at = from; at < line.length(); at++) {
            count += line.charAt(at) == ' ' ? 1 : 0;
        }
        return Hundredths.read(line, from, count);
    }

    /** The probability of each answer. */
    public double[] shares(Collection<String> traits) {
        double[] sums = bias.clone();
        for (String trait : traits) {
            double[] weights = byTrait.get(trait);
            for (int i = 0; weights != null && i < sums.length; i++) {
                sums[i] += weights[i];
            }
        }
        return Score.shares(sums);
    }
}
