package dev.whichrole.triage.model;

import dev.whichrole.triage.text.TokenizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the stretches of a text that spoke most for a label, so that they can be quoted. */
final class Phrases {
    private static final int LONGEST = 60;
    private static final double WORTH = 0.25;

    private record Stretch(int from, int to, double worth) {
        /** The worth, where what comes of adding in another order makes no difference. */
        long rank() {
            return Math.round(worth * 1_000_000);
        }
    }

    private Phrases() {}

    /** Up to so many stretches, strongest first; none where nothing spoke for the label. */
    static List<String> of(TokenizedText tokens, int from, double[] byWord, Label label, int most) {
        var stretches = stretches(tokens, from, byWord, label.index());
        if (stretches.isEmpty()) {
            return List.of();
        }
        stretches.sort(Comparator.comparingLong(Stretch::rank).reversed());
        var phrases = new ArrayList<String>(most);
        for (int i = 0; i < stretches.size() && phrases.size() < most; i++) {
            String phrase =
                    cut(tokens.quote(stretches.get(i).from(), stretches.get(i).to()));
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private static List<Stretch> stretches(TokenizedText tokens, int from, double[] byWord, int label) {
        var found = new ArrayList<Stretch>(2);
        int start = -1;
        int last = -1;
        double worth = 0;
        int words = byWord.length / Label.COUNT;
        for (int i = 0; i <= words; i++) {
            double here = i < words ? over(byWord, i * Label.COUNT, label) : -1;
            if (start >= 0 && i < words && tokens.apart(from + i)) {
                add(found, tokens, from + start, from + last, worth);
                start = -1;
                worth = 0;
            }
            if (here >= WORTH && (i == words || !tokens.light(from + i) || start >= 0)) {
                start = start < 0 ? i : start;
                last = i;
                worth += here;
            } else if (start >= 0 && (i == words || !tokens.light(from + i))) {
                add(found, tokens, from + start, from + last, worth);
                start = -1;
                worth = 0;
            }
        }
        return found;
    }

    /** Without what carries nothing at its end; a term of such words alone is added whole, and one of them alone is not. */
    private static void add(List<Stretch> found, TokenizedText tokens, int start, int last, double worth) {
        int end = last;
        while (end >= start && !tokens.carries(end)) {
            end--;
        }
        if (end >= start || last > start) {
            found.add(new Stretch(start, (end >= start ? end : last) + 1, worth));
        }
    }

    /** How much a word speaks for the label, over what it speaks for the others on average. */
    private static double over(double[] byWord, int word, int label) {
        double others = 0;
        for (int i = 0; i < Label.COUNT; i++) {
            others += i == label ? 0 : byWord[word + i];
        }
        return byWord[word + label] - others / (Label.COUNT - 1);
    }

    private static String cut(String phrase) {
        String line = phrase.replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        int end = blank > 0 ? blank : LONGEST;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
