package dev.whichrole.triage.kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what kind of text it is, by the signs that stand in it. The work is linear in the words. */
public final class KindDetector {
    private static final Pattern WORD = Pattern.compile("[a-z0-9']+|[?:]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** Emoji, mentions and links say nothing of the kind. */
    private static final Pattern POINTER = Pattern.compile(":[a-z0-9_+-]+:|[@<]\\S+");

    private static final int READ = 4_000;
    private static final int STRONG = 3;

    private record Sign(Kind kind, int counts, boolean opens, List<String> words) {}

    private final Map<String, List<Sign>> byFirst = new HashMap<>();
    private final Set<String> greetings;

    public KindDetector(KindSigns signs) {
        this.greetings = Set.copyOf(signs.greetings());
        signs.signs().forEach((kind, found) -> {
            found.strong().forEach(sign -> add(kind, STRONG, sign));
            found.plain().forEach(sign -> add(kind, 1, sign));
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
        var matcher = WORD.matcher(text.replace("#", "0"));
        while (matcher.find()) {
            words.add(DIGITS.matcher(matcher.group()).replaceAll("0"));
        }
        return words;
    }

    /** The kind of a text; where nothing speaks for any, a question is a how-to and anything else is broken. */
    public Kind of(String text) {
        String read = text.length() > READ ? text.substring(0, READ) : text;
        String plain = POINTER.matcher(read.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll(" ");
        var words = words(plain);
        int first = 0;
        while (first < words.size() && greetings.contains(words.get(first))) {
            first++;
        }
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        var seen = new HashSet<Sign>();
        for (int at = first; at < words.size(); at++) {
            for (Sign sign : byFirst.getOrDefault(words.get(at), List.of())) {
                if ((at == first || !sign.opens()) && stands(sign, words, at) && seen.add(sign)) {
                    counts.merge(sign.kind(), sign.counts(), Integer::sum);
                }
            }
        }
        return most(counts, words.contains("?") ? Kind.HOWTO : Kind.BROKEN);
    }

    private static boolean stands(Sign sign, List<String> words, int at) {
        int end = at + sign.words().size();
        return end <= words.size() && words.subList(at, end).equals(sign.words());
    }

    private static Kind most(Map<Kind, Integer> counts, Kind otherwise) {
        Kind best = otherwise;
        int most = 0;
        for (var counted : counts.entrySet()) {
            if (counted.getValue() > most) {
                best = counted.getKey();
                most = counted.getValue();
            }
        }
        return best;
    }
}
