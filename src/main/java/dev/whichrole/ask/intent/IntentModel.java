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

    /** What each byte of weight comes to, as dividing takes longer than all else that is done with it. */
    private static final double[] WEIGHTS = IntStream.rangeClosed(Byte.MIN_VALUE, Byte.MAX_VALUE)
            .mapToDouble(weight -> (double) weight / PARTS)
            .toArray();

    /** A share whose logarithm is so far below the largest changes no digit of it; most are, and powers are dear. */
    private static final double NOTHING = -37;

    /** The furthest from one intent to the next that is kept as one step. */
    private static final int FURTHEST = 255;

    private final List<String> intents;
    private final NameTable clues = new NameTable();
    /** Of each clue where what it speaks for ends. */
    private final int[] ends;
    /** How far it is from the intent before to the next, and behind it how much the clue speaks for that one. */
    private byte[] steps = new byte[FURTHEST];

    /** What makes shares of the margins of levelled weights: those of 575 questions that nothing was learnt from are likeliest so. */
    private static final double SHARPNESS = 5.5;

    private final boolean levelled;

    private IntentModel(List<String> intents, int clues, boolean levelled) {
        this.intents = List.copyOf(intents);
        this.ends = new int[clues];
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
        return model;
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
        if (ends[row] + 1 >= steps.length) {
            steps = Arrays.copyOf(steps, 2 * steps.length);
        }
        steps[ends[row]++] = (byte) far;
        steps[ends[row]++] = (byte) weight;
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
        double[] shares = shares(clues);
        int[] likeliest = new int[Math.min(most, shares.length)];
        int size = 0;
        for (int i = 0; i < shares.length; i++) {
            int at = size;
            while (at > 0 && shares[likeliest[at - 1]] < shares[i]) {
                at--;
            }
            if (at < likeliest.length) {
                size = Math.min(size + 1, likeliest.length);
                System.arraycopy(likeliest, at, likeliest, at + 1, size - at - 1);
                likeliest[at] = i;
            }
        }
        var guesses = new ArrayList<Guess>(size);
        for (int intent : likeliest) {
            guesses.add(new Guess(intents.get(intent), shares[intent]));
        }
        return guesses;
    }

    /** How likely a question with these clues has this intent; 0 for one that is not known. */
    public double share(String intent, Set<String> clues) {
        int at = intents.indexOf(intent);
        return at < 0 ? 0 : shares(clues)[at];
    }

    /** How much this clue alone speaks for the intent; 0 for one that is not known. */
    public double weight(String clue, String intent) {
        int at = intents.indexOf(intent);
        double[] sums = new double[intents.size()];
        add(clue, sums);
        return at < 0 ? 0 : sums[at];
    }

    private double[] shares(Set<String> clues) {
        double[] sums = sums(clues);
        double highest = sums.length == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            double below = sums[i] - highest;
            sums[i] = below < NOTHING ? 0 : StrictMath.exp(below);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    private double[] sums(Set<String> clues) {
        double[] sums = new double[intents.size()];
        int known = 0;
        for (String clue : clues) {
            known += add(clue, sums) ? 1 : 0;
        }
        level(sums, levelled ? each(known) : 1);
        add(ALWAYS, sums);
        level(sums, levelled ? SHARPNESS : 1);
        return sums;
    }

    private static void level(double[] sums, double by) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] *= by;
        }
    }

    /** Adds what the clue speaks for; whether it is known. */
    private boolean add(String clue, double[] sums) {
        int row = clues.find(clue);
        int intent = 0;
        for (int i = row < 0 ? 0 : start(row); row >= 0 && i < ends[row]; i += 2) {
            intent += Byte.toUnsignedInt(steps[i]);
            sums[intent] += WEIGHTS[steps[i + 1] - Byte.MIN_VALUE];
        }
        return row >= 0;
    }
}
