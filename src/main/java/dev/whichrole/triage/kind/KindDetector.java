package dev.whichrole.triage.kind;

import dev.whichrole.learnt.Hundredths;
import dev.whichrole.learnt.NameTable;
import dev.whichrole.triage.text.SmallTalk;
import dev.whichrole.triage.text.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<List<String>> STEPS_OF = KINDS.stream()
            .map(kind -> Arrays.stream(STEPS)
                    .mapToObj(step -> kind.id() + " " + step)
                    .toList())
            .toList();

    private static final int SHORT = 12;
    private static final int LONG = 40;

    private record Sign(Kind kind, int counts, boolean opens, List<String> words, int number) {
        boolean isLike(Sign other) {
            return kind == other.kind && counts == other.counts && opens == other.opens && words.equals(other.words);
        }
    }

    /** Takes what was found, by its group and what of that it is. */
    private interface Sink {
        void found(String group, String what);
    }

    private static final String BIAS = "bias";
    private static final String WORD = "w";
    private static final List<String> OPENINGS = List.of("1", "2", "3");
    private static final String SIGN = "s";
    private static final String SHAPE = "l";

    private final Map<String, List<Sign>> byFirst = new HashMap<>();
    private int signs;
    private final Set<String> greetings;
    private final SmallTalk smallTalk;
    private final BrokenNow now;
    private final Map<String, Group> groups = new HashMap<>();

    /**
     * @param smallTalk what is taken off before a text is looked at, as who asks somebody to look asks for nothing
     * @param weights lines of a finding's name, a bar, and a number for each kind in hundredths; the first is the bias
     * @throws IllegalArgumentException if a line has another number of numbers
     */
    public KindDetector(KindSigns signs, SmallTalk smallTalk, List<String> weights) {
        this.greetings = new HashSet<>(signs.greetings());
        this.smallTalk = smallTalk;
        this.now = new BrokenNow(signs.now());
        signs.signs().forEach((kind, found) -> {
            found.strong().forEach(sign -> add(kind, STRONG, sign));
            found.plain().forEach(sign -> add(kind, 1, sign));
        });
        weights.stream()
                .collect(Collectors.groupingBy(KindDetector::group))
                .forEach((group, lines) -> groups.put(group, new Group(group, lines)));
    }

    private static String group(String line) {
        int bar = line.indexOf('|');
        int blank = line.indexOf(' ');
        return line.substring(0, blank >= 0 && blank < bar ? blank : bar);
    }

    /** Findings of one sort, and what each speaks for. */
    private static final class Group {
        private final NameTable names = new NameTable();
        private final short[] table;

        Group(String group, List<String> lines) {
            table = new short[lines.size() * Kind.COUNT];
            for (String line : lines) {
                int bar = line.indexOf('|');
                int row = names.add(line.substring(Math.min(group.length() + 1, bar), bar));
                Hundredths.read(line, bar + 1, Kind.COUNT, table, row * Kind.COUNT);
            }
            names.trim();
        }

        void add(String what, double[] sums) {
            int row = names.find(what);
            for (int i = 0; row >= 0 && i < sums.length; i++) {
                sums[i] += Hundredths.of(table[row * Kind.COUNT + i]);
            }
        }
    }

    private void add(Kind kind, int counts, String sign) {
        var words = KindWords.of(sign);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for in '" + sign + "'");
        }
        var made = new Sign(kind, counts, sign.startsWith("^"), words, signs);
        var alike = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        if (alike.stream().noneMatch(made::isLike)) {
            alike.add(made);
            signs++;
        }
    }

    /** The kind of a text; one without a word is taken for broken, and so is one that says so of this moment. */
    public Kind of(String text) {
        return ofRead(read(text));
    }

    /** The same of a text that was taken apart before. */
    public Kind of(Spoken spoken) {
        boolean same = spoken.by() == smallTalk
                && spoken.raw().length() <= READ
                && spoken.raw().equals(spoken.text());
        return same ? ofRead(spoken.without()) : of(spoken.raw());
    }

    private Kind ofRead(String read) {
        double[] sums = new double[Kind.COUNT];
        add(sums, BIAS, "");
        var said = said(read);
        if (said.isEmpty() || now.is(said)) {
            return Kind.BROKEN;
        }
        find(said, read, (group, what) -> add(sums, group, what));
        Kind best = Kind.BROKEN;
        for (Kind kind : KINDS) {
            best = sums[kind.index()] > sums[best.index()] ? kind : best;
        }
        return best;
    }

    private void add(double[] sums, String group, String what) {
        Group found = groups.get(group);
        if (found != null) {
            found.add(what, sums);
        }
    }

    /**
     * What stands in a text that may tell its kind, by name: words, the first words, signs, and its shape. Empty where
     * nothing but greetings stands there.
     */
    public Set<String> findings(String text) {
        var findings = new LinkedHashSet<String>();
        String read = read(text);
        find(said(read), read, (group, what) -> findings.add(group + " " + what));
        return findings;
    }

    /** As much of a text as is looked at, without small talk. */
    private String read(String text) {
        return smallTalk.without(text.length() > READ ? text.substring(0, READ) : text);
    }

    private List<String> said(String read) {
        String plain = read.toLowerCase(Locale.ROOT).replace('’', '\'');
        var words = KindWords.of(mayPoint(plain) ? POINTER.matcher(plain).replaceAll(" ") : plain);
        int first = 0;
        while (first < words.size() && greetings.contains(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    /** Tells the sink each finding once. */
    private void find(List<String> said, String read, Sink sink) {
        var told = new HashSet<String>();
        for (String word : said) {
            if (told.add(word)) {
                sink.found(WORD, word);
            }
        }
        for (int i = 0; i < Math.min(OPENINGS.size(), said.size()); i++) {
            sink.found(OPENINGS.get(i), said.get(i));
        }
        signs(said, sink);
        if (!said.isEmpty()) {
            shape(read.strip(), said.size(), sink);
        }
    }

    private void signs(List<String> said, Sink sink) {
        int[] counts = counted(said);
        for (Kind kind : KINDS) {
            for (int step = 0; step < STEPS.length && counts[kind.index()] >= STEPS[step]; step++) {
                sink.found(SIGN, STEPS_OF.get(kind.index()).get(step));
            }
        }
    }

    private static boolean mayPoint(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('@') >= 0 || text.indexOf('<') >= 0;
    }

    private static void shape(String text, int words, Sink sink) {
        if (words < SHORT) {
            sink.found(SHAPE, "short");
        } else if (words > LONG) {
            sink.found(SHAPE, "long");
        }
        if (text.endsWith("?")) {
            sink.found(SHAPE, "asks");
        }
        if (text.indexOf('\n') >= 0) {
            sink.found(SHAPE, "lines");
        }
    }

    private int[] counted(List<String> words) {
        int[] counts = new int[Kind.COUNT];
        var seen = new BitSet(signs);
        for (int at = 0; at < words.size(); at++) {
            List<Sign> here = byFirst.get(words.get(at));
            for (int i = 0; here != null && i < here.size(); i++) {
                Sign sign = here.get(i);
                if ((at == 0 || !sign.opens())
                        && !seen.get(sign.number())
                        && KindWords.stand(sign.words(), words, at)) {
                    seen.set(sign.number());
                    counts[sign.kind().index()] += sign.counts();
                }
            }
        }
        return counts;
    }
}
