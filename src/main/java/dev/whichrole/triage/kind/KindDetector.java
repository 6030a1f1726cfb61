package dev.whichrole.triage.kind;

import dev.whichrole.triage.text.Hundredths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what kind of text it is, by the signs and words that stand in it, each with a weight for each kind that was
 * learnt from examples. The work is linear in the words.
 */
public final class KindDetector {
    /** Emoji, mentions and links say nothing of the kind. */
    private static final Pattern POINTER = Pattern.compile(":[a-z0-9_+-]+:|[@<]\\S+");

    private static final int READ = 4_000;
    private static final int STRONG = 3;
    /** Where signs of one kind come to this much, it is a finding. */
    private static final int[] STEPS = {1, 3, 6};

    private static final int OPENING = 3;
    private static final int SHORT = 12;
    private static final int LONG = 40;

    private record Sign(Kind kind, int counts, boolean opens, List<String> words) {}

    private final Map<String, List<Sign>> byFirst = new HashMap<>();
    private final Set<String> greetings;
    private final Map<String, double[]> weights = new HashMap<>();

    /**
     * @param weights lines of a finding's name, a bar, and a number for each kind in hundredths; the first is the bias
     * @throws IllegalArgumentException if a line has another number of numbers
     */
    public KindDetector(KindSigns signs, List<String> weights) {
        this.greetings = Set.copyOf(signs.greetings());
        signs.signs().forEach((kind, found) -> {
            found.strong().forEach(sign -> add(kind, STRONG, sign));
            found.plain().forEach(sign -> add(kind, 1, sign));
        });
        weights.forEach(line -> {
            int bar = line.indexOf('|');
            this.weights.put(line.substring(0, bar), Hundredths.read(line, bar + 1, Kind.values().length));
        });
    }

    private void add(Kind kind, int counts, String sign) {
        var words = words(sign);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for in '" + sign + "'");
        }
        byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                .add(new Sign(kind, counts, sign.startsWith("^"), words));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c >= 'a' && c <= 'z') || c == '\'') {
                word.append(c);
            } else if ((c >= '0' && c <= '9') || c == '#') {
                appendNumber(word);
            } else {
                end(word, words);
                if (c == '?' || c == ':') {
                    words.add(String.valueOf(c));
                }
            }
        }
        end(word, words);
        return words;
    }

    /** All numbers are one. */
    private static void appendNumber(StringBuilder word) {
        if (word.isEmpty() || word.charAt(word.length() - 1) != '0') {
            word.append('0');
        }
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** The kind of a text; one without a word is taken for broken. */
    public Kind of(String text) {
        var findings = findings(text);
        if (findings.isEmpty()) {
            return Kind.BROKEN;
        }
        double[] sums = new double[Kind.values().length];
        add(sums, "bias");
        findings.forEach(finding -> add(sums, finding));
        Kind best = Kind.BROKEN;
        for (Kind kind : Kind.values()) {
            best = sums[kind.index()] > sums[best.index()] ? kind : best;
        }
        return best;
    }

    private void add(double[] sums, String finding) {
        double[] found = weights.get(finding);
        for (int i = 0; found != null && i < sums.length; i++) {
            sums[i] += found[i];
        }
    }

    /**
     * What stands in a text that may tell its kind, by name: words, the first words, signs, and its shape. Empty where
     * nothing but greetings stands there.
     */
    public Set<String> findings(String text) {
        String read = text.length() > READ ? text.substring(0, READ) : text;
        String plain = read.toLowerCase(Locale.ROOT).replace('’', '\'');
        var words = words(mayPoint(plain) ? POINTER.matcher(plain).replaceAll(" ") : plain);
        int first = 0;
        while (first < words.size() && greetings.contains(words.get(first))) {
            first++;
        }
        var said = words.subList(first, words.size());
        var findings = new LinkedHashSet<String>();
        said.forEach(word -> findings.add("w " + word));
        for (int i = 0; i < Math.min(OPENING, said.size()); i++) {
            findings.add((i + 1) + " " + said.get(i));
        }
        counted(said)
                .forEach((kind, count) -> Arrays.stream(STEPS)
                        .filter(step -> count >= step)
                        .forEach(step -> findings.add("s " + kind.id() + " " + step)));
        if (!said.isEmpty()) {
            shape(read.strip(), said.size(), findings);
        }
        return findings;
    }

    private static boolean mayPoint(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('@') >= 0 || text.indexOf('<') >= 0;
    }

    private static void shape(String text, int words, Set<String> findings) {
        if (words < SHORT) {
            findings.add("l short");
        } else if (words > LONG) {
            findings.add("l long");
        }
        if (text.endsWith("?")) {
            findings.add("l asks");
        }
        if (text.indexOf('\n') >= 0) {
            findings.add("l lines");
        }
    }

    private Map<Kind, Integer> counted(List<String> words) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        var seen = new HashSet<Sign>();
        for (int at = 0; at < words.size(); at++) {
            for (Sign sign : byFirst.getOrDefault(words.get(at), List.of())) {
                if ((at == 0 || !sign.opens()) && stands(sign, words, at) && seen.add(sign)) {
                    counts.merge(sign.kind(), sign.counts(), Integer::sum);
                }
            }
        }
        return counts;
    }

    private static boolean stands(Sign sign, List<String> words, int at) {
        int end = at + sign.words().size();
        return end <= words.size() && words.subList(at, end).equals(sign.words());
    }
}
