package dev.whichrole.triage.model;

import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Symbols;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How much each finding speaks for each label, in hundredths; learnt from examples and kept as lines of text:
 * {@code kind name [name]|six numbers}.
 */
final class Weights {
    private static final String KINDS = "wngmcv";

    private final LongInts rows = new LongInts();
    private final double[][] table;
    private final double[] bias;

    private Weights(int size, double[] bias) {
        this.table = new double[size][];
        this.bias = bias;
    }

    static Weights parse(List<String> lines, Extractor extractor, Language language) {
        var names = new Names(extractor, language);
        var weights = new Weights(lines.size(), numbers(lines.get(0)));
        lines.stream()
                .skip(1)
                .filter(line -> line.startsWith("w ") || line.startsWith("n "))
                .map(line -> line.substring(2, line.indexOf('|')).split(" ", -1))
                .forEach(words -> Arrays.stream(words).forEach(language.symbols()::intern));
        for (int i = 1; i < lines.size(); i++) {
            weights.rows.put(names.key(lines.get(i).substring(0, lines.get(i).indexOf('|'))), i);
            weights.table[i] = numbers(lines.get(i));
        }
        return weights;
    }

    private static double[] numbers(String line) {
        String[] numbers = line.substring(line.indexOf('|') + 1).split(" ", -1);
        if (numbers.length != Label.COUNT) {
            throw new IllegalArgumentException("six numbers are needed in '" + line + "'");
        }
        return Arrays.stream(numbers)
                .mapToDouble(n -> Integer.parseInt(n) / 100.0)
                .toArray();
    }

    double[] bias() {
        return bias.clone();
    }

    /** The row that holds the finding's weights, or {@link LongInts#ABSENT} where it says nothing. */
    int row(long key) {
        return rows.get(key);
    }

    double[] at(int row) {
        return table[row];
    }

    int rows() {
        return table.length;
    }

    /** The readable names of findings, and back. */
    static final class Names {
        private final Symbols symbols;
        private final List<String> groups;
        private final Map<String, Integer> concerns = new TreeMap<>();
        private final List<String> concernNames;

        Names(Extractor extractor, Language language) {
            this.symbols = language.symbols();
            this.groups = extractor.groupNames();
            this.concernNames = extractor.concerns().stream()
                    .map(concern -> concern.label().id() + "." + concern.id())
                    .collect(Collectors.toList());
            concernNames.forEach(name -> concerns.put(name, concernNames.indexOf(name)));
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

        long key(String name) {
            String[] words = name.split(" ", -1);
            return switch (KINDS.indexOf(words[0])) {
                case Key.WORD -> Key.word(symbols.find(words[1]));
                case Key.NEIGHBOURS -> Key.neighbours(symbols.find(words[1]), symbols.find(words[2]));
                case Key.GROUP -> Key.group(known(words[1], groups::indexOf));
                case Key.MEETING -> Key.meeting(known(words[1], groups::indexOf), known(words[2], groups::indexOf));
                case Key.CONCERN ->
                    Key.concern(known(words[1], n -> concerns.getOrDefault(n, -1)), Integer.parseInt(words[2]));
                case Key.VOTES -> {
                    int votes = Integer.parseInt(words[2]);
                    yield Key.votes(
                            Label.valueOf(words[1].toUpperCase(java.util.Locale.ROOT))
                                    .index(),
                            votes / 4,
                            votes % 4);
                }
                default -> throw new IllegalArgumentException("no such kind of finding: '" + name + "'");
            };
        }

        private static int known(String name, ToIntFunction<String> finder) {
            int found = finder.applyAsInt(name);
            if (found < 0) {
                throw new IllegalArgumentException("the weights name '" + name + "', which the lexicon does not");
            }
            return found;
        }
    }
}
