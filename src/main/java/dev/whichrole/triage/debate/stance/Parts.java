package dev.whichrole.triage.debate.stance;

import dev.whichrole.learnt.Hundredths;
import dev.whichrole.learnt.NameTable;
import java.util.Collection;
import java.util.List;

/**
 * How much each trait speaks for each part of an answer, in hundredths; learnt from labelled debates and kept as lines of
 * text: the part, the trait, a bar, a number. What speaks for an answer is the sum of its parts, so that roles can share
 * what is learnt of any of them. The trait {@code bias} is always there.
 */
public final class Parts {
    /** A trait that everything has. */
    public static final String BIAS = "bias";

    private static final String SENSE = "sense ";

    private final NameTable parts = new NameTable();
    private final NameTable traits = new NameTable();
    /** Of each trait a number for each part; nothing for those that it says nothing of. */
    private final short[] table;

    public Parts(List<String> lines) {
        for (String line : lines) {
            parts.add(part(line));
            traits.add(trait(line));
        }
        table = new short[parts.size() * traits.size()];
        for (String line : lines) {
            int place = traits.find(trait(line)) * parts.size() + parts.find(part(line));
            table[place] = Hundredths.number(line, line.lastIndexOf('|') + 1, line.length());
        }
        traits.trim();
    }

    private static String part(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static String trait(String line) {
        return line.substring(line.indexOf(' ') + 1, line.lastIndexOf('|'));
    }

    /** How much all of the traits speak for a part. */
    public double sum(String part, Collection<String> traits) {
        int number = parts.find(part);
        double sum = weight(number, BIAS);
        for (String trait : traits) {
            sum += weight(number, trait);
        }
        return sum;
    }

    /** ... and where it lies. */
    double sum(String part, Collection<String> traits, List<Double> senses) {
        int number = parts.find(part);
        double sum = sum(part, traits);
        for (int i = 0; i < senses.size(); i++) {
            sum += weight(number, sense(i)) * senses.get(i);
        }
        return sum;
    }

    private double weight(int part, String trait) {
        int known = traits.find(trait);
        return part < 0 || known < 0 ? 0 : Hundredths.of(table[known * parts.size() + part]);
    }

    /** The trait that stands for one of the numbers that say where a speech lies. */
    public static String sense(int place) {
        return SENSE + place;
    }
}
