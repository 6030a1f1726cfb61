package dev.whichrole.triage.model;

import dev.whichrole.learnt.Hundredths;
import dev.whichrole.learnt.LongInts;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Symbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each finding speaks for each label, in hundredths; learnt from examples and kept as lines of text:
 * {@code kind name [name]|six numbers}.
 */
final class Weights {
    private static final String KINDS = "wngmcv";

    private final LongInts rows;
    /** So many numbers for each row as there are labels; the first row is the bias. */
    private final short[] table;

    private Weights(int size) {
        this.rows = new LongInts(size);
        this.table = new short[size * Label.COUNT];
    }

    /** Of the lines those that are of the labels; their words become known. */
    static Weights parse(List<String> lines, Names names) {
        int size = 0;
        for (String line : lines) {
            size += TradeWeights.isOne(line) ? 0 : 1;
        }
        var weights = new Weights(size);
        int row = 0;
        for (String line : lines) {
            if (!TradeWeights.isOne(line)) {
                weights.file(line, row++, names);
            }
        }
        return weights;
    }

    private void file(String line, int row, Names names) {
        int bar = line.indexOf('|');
        Hundredths.read(line, bar + 1, Label.COUNT, table, row * Label.COUNT);
        if (row > 0) {
            rows.put(names.key(line, 0, bar), row);
        }
    }

    double[] bias() {
        return Hundredths.of(table, 0, Label.COUNT);
    }

    /** The row that holds the finding's weights, or {@link LongInts#ABSENT} where it says nothing. */
    int row(long key) {
        return rows.get(key);
    }

    /** Puts the row's weights where others were. */
    void read(int row, double[] numbers) {
        Hundredths.fill(numbers, table, row * Label.COUNT);
    }

    /** The readable names of findings, and back. */
    static final class Names {
        private final Symbols symbols;
        private final List<String> groups;
        private final Map<String, Integer> groupNumbers = new HashMap<>();
        private final Map<String, Integer> concerns = new HashMap<>();
        private final List<String> concernNames;

        Names(Extractor extractor, Language language) {
            this.symbols = language.symbols();
            this.groups = extractor.groupNames();
            this.concernNames = extractor.concerns().stream()
                    .map(concern -> concern.label().id() + "." + concern.id())
                    .collect(Collectors.toList());
            number(groups, groupNumbers);
            number(concernNames, concerns);
        }

        private static void number(List<String> names, Map<String, Integer> numbers) {
            for (int i = 0; i < names.size(); i++) {
                numbers.putIfAbsent(names.get(i), i);
            }
        }

        String name(long key) {
            int kind = Key.kind(key);
            String start = KINDS.charAt(kind) + " ";
            int a = Key.first(key);
            int b = Key.second(key);
            return start
                    + switch (kind) {
                        case Key.WORD -> symbols.name(a);
                        case Key.NEIGHBOURS -> symbols.name(a) + " " + symbols.name(b);
                        case Key.GROUP -> groups.get(a);
                        case Key.MEETING -> groups.get(a) + " " + groups.get(b);
                        case Key.CONCERN -> concernNames.get(a) + " " + b;
                        default -> Label.at(a).id() + " " + b;
                    };
        }

        /** The finding that stands in a line from one place up to another; its words become known. */
        long key(String line, int from, int to) {
            int second = from + 2;
            int blank = line.indexOf(' ', second);
            boolean two = blank >= 0 && blank < to;
            String one = line.substring(second, two ? blank : to);
            String other = two ? line.substring(blank + 1, to) : "";
            return switch (KINDS.indexOf(line.charAt(from))) {
                case Key.WORD -> Key.word(symbols.intern(one));
                case Key.NEIGHBOURS -> Key.neighbours(symbols.intern(one), symbols.intern(other));
                case Key.GROUP -> Key.group(known(one, groupNumbers));
                case Key.MEETING -> Key.meeting(known(one, groupNumbers), known(other, groupNumbers));
                case Key.CONCERN -> Key.concern(known(one, concerns), Integer.parseInt(other));
                case Key.VOTES -> {
                    int votes = Integer.parseInt(other);
                    yield Key.votes(Label.valueOf(one.toUpperCase(Locale.ROOT)).index(), votes / 4, votes % 4);
                }
                default -> throw new IllegalArgumentException("no such kind of finding: '" + line + "'");
            };
        }

        private static int known(String name, Map<String, Integer> numbers) {
            Integer found = numbers.get(name);
            if (found == null) {
                throw new IllegalArgumentException("the weights name '" + name + "', which the lexicon does not");
            }
            return found;
        }
    }
}
