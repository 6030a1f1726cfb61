package dev.whichrole.ask.intent;

import dev.whichrole.learnt.Hundredths;
import dev.whichrole.learnt.NameTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much each clue speaks for each intent; what they come to is shared out so that all intents together make one. */
public final class IntentModel {
    private static final String NAMES = "intents|";

    /**
     * An intent and how likely a question is after it.
     *
     * @param share between 0 and 1
     */
    public record Guess(String intent, double share) {}

    /** The name of what speaks for an intent whatever the question is. */
    private static final String ALWAYS = "";

    /** Weights are written and kept as so many parts of one. */
    public static final int PARTS = 20;

    /** Shares whose logarithms are so far below the largest change none by a millionth; most are. */
    private static final int NOTHING = -20;

    /** Of powers of e, of which a text needs hundreds at once: those of whole numbers down to {@link #NOTHING}. */
    private static final double[] WHOLE = IntStream.rangeClosed(0, -NOTHING)
            .mapToDouble(n -> StrictMath.exp(-n))
            .toArray();

    private static final int PART_BITS = 6;

    /** And those of the parts of one; what is left is so near to none that three terms of the series give nine digits. */
    private static final double[] PART = IntStream.range(0, 1 << PART_BITS)
            .mapToDouble(n -> StrictMath.exp(-n / (double) (1 << PART_BITS)))
            .toArray();

    private static final double HALF = 1 / 2.0;
    private static final double SIXTH = 1 / 6.0;

    /** The furthest from one intent to the next that is kept as one step. */
    private static final int FURTHEST = 255;

    private final List<String> intents;
    private final NameTable clues = new NameTable();
    /** Of each clue where what it speaks for ends. */
    private final int[] ends;
    /** How far it is from the intent before to the next, and in the lower byte how much the clue speaks for that one. */
    private short[] steps = new short[FURTHEST];
    /** What speaks for each intent whatever the question is. */
    private final double[] always;

    /** What makes shares of the margins of levelled weights: those of 575 questions that nothing was learnt from are likeliest so. */
    private static final double SHARPNESS = 5.5;

    private final boolean levelled;

    private IntentModel(List<String> intents, int clues, boolean levelled) {
        this.intents = List.copyOf(intents);
        this.ends = new int[clues];
        this.always = new double[intents.size()];
        this.levelled = levelled;
    }

    /**
     * Reads a file of weights: the names of the intents in the first line, then of each clue the intents, by number and
     * in order, and the weights in twentieths.
     *
     * @throws IllegalArgumentException if a line is put in another way, a clue has two, or a weight is beyond 6.35
     */
    public static IntentModel parse(List<String> lines) {
        return parse(lines, false);
    }

    /**
     * The same of weights for clues that together count the same in a text of any length.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public static IntentModel parseLevelled(List<String> lines) {
        return parse(lines, true);
    }

    /** What each of so many clues counts in a text where all count the same together. */
    public static double each(int clues) {
        return 1 / Math.sqrt(Math.max(1, clues));
    }

    private static IntentModel parse(List<String> lines, boolean levelled) {
        if (lines.isEmpty() || !lines.get(0).startsWith(NAMES)) {
            throw new IllegalArgumentException("the first line has to name the intents: " + NAMES);
        }
        List<String> intents = List.of(lines.get(0).substring(NAMES.length()).split(",", -1));
        List<String> rows = lines.subList(1, lines.size());
        var model = new IntentModel(intents, rows.size(), levelled);
        rows.forEach(model::add);
        model.clues.trim();
        model.steps = Arrays.copyOf(model.steps, model.start(rows.size()));
        model.readAlways();
        return model;
    }

    private void readAlways() {
        int[] parts = parts(ALWAYS);
        Arrays.setAll(always, intent -> (double) parts[intent] / PARTS);
    }

    private void add(String line) {
        int bar = line.lastIndexOf('|');
        int row = clues.size();
        if (clues.add(line.substring(0, Math.max(bar, 0))) != row) {
            throw new IllegalArgumentException("a clue that was there before: '" + line + "'");
        }
        ends[row] = start(row);
        int before = 0;
        for (int start = bar + 1; start <= line.length(); ) {
            int blank = line.indexOf(' ', start);
            int end = blank < 0 ? line.length() : blank;
            int colon = line.indexOf(':', start);
            int intent = Hundredths.number(line, start, Math.min(Math.max(colon, start), end));
            int weight = Hundredths.number(line, colon + 1, end);
            if (intent < before || intent >= intents.size() || weight != (byte) weight) {
                throw new IllegalArgumentException(
                        intent + ":" + weight + " is out of order or too much in '" + line + "'");
            }
            add(row, intent - before, weight);
            before = intent;
            start = end + 1;
        }
    }

    private void add(int row, int far, int weight) {
        int left = far;
        for (; left > FURTHEST; left -= FURTHEST) {
            step(row, FURTHEST, 0);
        }
        step(row, left, weight);
    }

    private void step(int row, int far, int weight) {
        if (ends[row] == steps.length) {
            steps = Arrays.copyOf(steps, 2 * steps.length);
        }
        steps[ends[row]++] = (short) (far << Byte.SIZE | Byte.toUnsignedInt((byte) weight));
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** Whether a clue by this name tells anything. */
    public boolean knows(String clue) {
        return clues.find(clue) != NameTable.ABSENT;
    }

    /** Every clue that is a single word. */
    public Set<String> words() {
        return IntStream.range(0, clues.size())
                .mapToObj(clues::name)
                .filter(clue -> clue.chars().allMatch(Character::isLetter))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The intents that a question with these clues may have, the likeliest first; no more than asked for. */
    public List<Guess> guesses(Set<String> clues, int most) {
        double[] sums = sums(clues);
        int[] likeliest = new int[Math.min(most, sums.length)];
        int size = 0;
        for (int i = 0; i < sums.length; i++) {
            int at = size;
            while (at > 0 && sums[likeliest[at - 1]] < sums[i]) {
                at--;
            }
            if (at < likeliest.length) {
                size = Math.min(size + 1, likeliest.length);
                System.arraycopy(likeliest, at, likeliest, at + 1, size - at - 1);
                likeliest[at] = i;
            }
        }
        double highest = size == 0 ? 0 : sums[likeliest[0]];
        double total = total(sums, highest);
        var guesses = new ArrayList<Guess>(size);
        for (int intent : likeliest) {
            guesses.add(new Guess(intents.get(intent), power(sums[intent] - highest) / total));
        }
        return guesses;
    }

    /** How likely a question with these clues has this intent; 0 for one that is not known. */
    public double share(String intent, Set<String> clues) {
        int at = intents.indexOf(intent);
        if (at < 0) {
            return 0;
        }
        double[] sums = sums(clues);
        double highest = Arrays.stream(sums).max().orElse(0);
        return power(sums[at] - highest) / total(sums, highest);
    }

    /** How much this clue alone speaks for the intent; 0 for one that is not known. */
    public double weight(String clue, String intent) {
        int at = intents.indexOf(intent);
        return at < 0 ? 0 : (double) parts(clue)[at] / PARTS;
    }

    /** What this clue alone speaks for. */
    private int[] parts(String clue) {
        int[] parts = new int[intents.size()];
        add(clue, parts);
        return parts;
    }

    private static double total(double[] sums, double highest) {
        double total = 0;
        for (double sum : sums) {
            total += power(sum - highest);
        }
        return total;
    }

    /** The power of e, for what is not above 0. */
    private static double power(double below) {
        if (below <= NOTHING) {
            return 0;
        }
        int parts = (int) (-below * PART.length);
        double left = below + (double) parts / PART.length;
        return WHOLE[parts >> PART_BITS]
                * PART[parts & (PART.length - 1)]
                * (1 + left * (1 + left * (HALF + left * SIXTH)));
    }

    private double[] sums(Set<String> clues) {
        int[] parts = new int[intents.size()];
        int known = 0;
        for (String clue : clues) {
            known += add(clue, parts) ? 1 : 0;
        }
        double each = (levelled ? each(known) : 1) / PARTS;
        double sharpness = levelled ? SHARPNESS : 1;
        double[] sums = new double[parts.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (parts[i] * each + always[i]) * sharpness;
        }
        return sums;
    }

    /** Adds what the clue speaks for; whether it is known. */
    private boolean add(String clue, int[] sums) {
        int row = clues.find(clue);
        if (row == NameTable.ABSENT) {
            return false;
        }
        short[] from = steps;
        int end = ends[row];
        int intent = 0;
        for (int i = start(row); i < end; i++) {
            intent += Short.toUnsignedInt(from[i]) >> Byte.SIZE;
            sums[intent] += (byte) from[i];
        }
        return true;
    }
}
