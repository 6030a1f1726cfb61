package dev.whichrole.ask.intent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much each clue speaks for each intent; what they come to is shared out so that all intents together make one. */
public final class IntentModel {
    private static final double HUNDRED = 100;
    private static final String NAMES = "intents|";

    /**
     * An intent and how likely a question is after it.
     *
     * @param share between 0 and 1
     */
    public record Guess(String intent, double share) {}

    private final List<String> intents;
    /** Of each clue the intents that it speaks for, each with how much in hundredths behind it. */
    private final Map<String, short[]> rows = new HashMap<>();

    private IntentModel(List<String> intents) {
        this.intents = List.copyOf(intents);
    }

    /**
     * Reads a file of weights: the names of the intents in the first line, then of each clue the intents, by number, and
     * the weights in hundredths.
     *
     * @throws IllegalArgumentException if a line is put in another way
     */
    public static IntentModel parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).startsWith(NAMES)) {
            throw new IllegalArgumentException("the first line has to name the intents: " + NAMES);
        }
        var model =
                new IntentModel(List.of(lines.get(0).substring(NAMES.length()).split(",", -1)));
        lines.subList(1, lines.size()).forEach(model::add);
        return model;
    }

    private void add(String line) {
        int bar = line.lastIndexOf('|');
        int pairs = 1;
        for (int at = bar + 1; at < line.length(); at++) {
            pairs += line.charAt(at) == ' ' ? 1 : 0;
        }
        short[] row = new short[2 * pairs];
        int start = bar + 1;
        for (int i = 0; i < pairs; i++) {
            int blank = line.indexOf(' ', start);
            int end = blank < 0 ? line.length() : blank;
            int colon = line.indexOf(':', start);
            row[2 * i] = number(line, start, Math.min(Math.max(colon, start), end));
            row[2 * i + 1] = number(line, colon + 1, end);
            start = end + 1;
        }
        rows.put(line.substring(0, Math.max(bar, 0)), row);
    }

    private static short number(String line, int from, int to) {
        int number = Integer.parseInt(line, from, to, 10);
        if (number != (short) number) {
            throw new IllegalArgumentException("a number beyond 32767: " + line);
        }
        return (short) number;
    }

    /** Whether a clue by this name tells anything. */
    public boolean knows(String clue) {
        return rows.containsKey(clue);
    }

    /** Every clue that is a single word. */
    public Set<String> words() {
        return rows.keySet().stream()
                .filter(clue -> clue.chars().allMatch(Character::isLetter))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The intents that a question with these clues may have, the likeliest first; no more than asked for. */
    public List<Guess> guesses(Set<String> clues, int most) {
        double[] shares = shares(clues);
        var guesses = new ArrayList<Guess>(most + 1);
        for (int i = 0; i < shares.length; i++) {
            int at = guesses.size();
            while (at > 0 && guesses.get(at - 1).share() < shares[i]) {
                at--;
            }
            if (at < most) {
                guesses.add(at, new Guess(intents.get(i), shares[i]));
                if (guesses.size() > most) {
                    guesses.remove(most);
                }
            }
        }
        return guesses;
    }

    /** How likely a question with these clues has this intent; 0 for one that is not known. */
    public double share(String intent, Set<String> clues) {
        int at = intents.indexOf(intent);
        return at < 0 ? 0 : shares(clues)[at];
    }

    private double[] shares(Set<String> clues) {
        double[] sums = new double[intents.size()];
        add("", sums);
        clues.forEach(clue -> add(clue, sums));
        double highest = sums.length == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] - highest);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    private void add(String clue, double[] sums) {
        short[] row = rows.get(clue);
        for (int i = 0; row != null && i < row.length; i += 2) {
            sums[row[i]] += (float) (row[i + 1] / HUNDRED);
        }
    }
}
