package dev.whichrole.triage.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What surrounds a matter and carries none of it: filler words, which say nothing; hints (again, nobody, by tomorrow), which
 * count only beside a word that carries a matter; turns of phrase (greetings, thanks, "who can look at this"), which are taken
 * off before a text is read; and clauses of nothing but fillers and asides ("should I open a ticket?", "is that yours?"), taken
 * off where another clause says more.
 */
public final class SmallTalk {
    /** Nothing is taken for small talk. */
    public static final SmallTalk NONE = new SmallTalk(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final String STOPS = ".!?;:,()[]\n…—–|>";

    private final Stems stems = new Stems();
    private final Set<String> fillers;
    private final Set<String> hints;
    private final Set<String> doing;
    private final Set<String> asides;
    /** By the word that they begin with. */
    private final Map<String, Turns> turns = new HashMap<>();

    /** Turns of phrase that begin with one word: those that go on with a certain word by that, and all others. */
    private static final class Turns {
        private final Map<String, List<TurnOfPhrase>> bySecond = new HashMap<>();
        private final List<TurnOfPhrase> others = new ArrayList<>();
    }

    /**
     * @param fillers words, several in a line or one
     * @param hints the same
     * @param doing the same, hints only before an article
     * @param asides the same, words that say nothing in a clause that has no others but fillers
     * @param frames turns of phrase, see {@link TurnOfPhrase}
     */
    public SmallTalk(
            List<String> fillers, List<String> hints, List<String> doing, List<String> asides, List<String> frames) {
        this.fillers = set(fillers);
        this.hints = set(hints);
        this.doing = set(doing);
        this.asides = set(asides);
        frames.stream()
                .map(frame -> TurnOfPhrase.parse(frame, stems))
                .forEach(turn -> turn.beginnings().forEach((first, seconds) -> file(turn, first, seconds)));
    }

    private void file(TurnOfPhrase turn, String first, Set<String> seconds) {
        Turns here = turns.computeIfAbsent(first, any -> new Turns());
        if (seconds.isEmpty()) {
            here.others.add(turn);
        }
        seconds.forEach(second ->
                here.bySecond.computeIfAbsent(second, any -> new ArrayList<>()).add(turn));
    }

    private Set<String> set(List<String> lines) {
        return lines.stream()
                .flatMap(words -> stems.of(words).stream())
                .map(Stem::text)
                .collect(Collectors.toSet());
    }

    /** Whether the stem says something only beside a word that carries a matter. */
    boolean hint(String stem) {
        return hints.contains(stem);
    }

    /** Whether the stem is a hint where an article follows, as something is then done to another thing. */
    boolean doing(String stem) {
        return doing.contains(stem);
    }

    /** Whether the stem says nothing by itself about any matter. */
    boolean filler(String stem) {
        return fillers.contains(stem);
    }

    /** The text, of the same length, with blanks for what is taken off and for the signs that stand behind it. */
    public String without(String text) {
        return hear(text, text).without();
    }

    /**
     * Takes a text apart.
     *
     * @param raw as it was written
     * @param text the same cleaned
     */
    Spoken hear(String raw, String text) {
        String unsigned = Marks.off(text);
        var words = stems.of(unsigned);
        return new Spoken(raw, text, unsigned, words, strip(unsigned, words), this);
    }

    /** The words that are left when the turns of phrase are taken off. */
    List<Stem> strip(String text, List<Stem> words) {
        if (turns.isEmpty()) {
            return words;
        }
        boolean[] off = new boolean[words.size() + 1];
        if (takeOff(text, words, off)) {
            takeOff(text, words, off); // what stands beside something taken off begins or ends a clause now
        }
        takeOffAsides(text, words, off);
        var left = new ArrayList<Stem>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (!off[i]) {
                left.add(words.get(i));
            }
        }
        return left;
    }

    /** Whether any turn of phrase was found. */
    private boolean takeOff(String text, List<Stem> words, boolean[] off) {
        boolean any = false;
        int at = 0;
        while (at < words.size()) {
            int end = off[at] ? at : longest(text, words, off, at);
            any |= end > at;
            Arrays.fill(off, at, end, true);
            at = Math.max(end, at + 1);
        }
        return any;
    }

    /** Takes off the clauses that say nothing, where another says something. */
    private void takeOffAsides(String text, List<Stem> words, boolean[] off) {
        boolean[] aside = new boolean[words.size()];
        boolean matter = false;
        int from = 0;
        for (int end = 1; end <= words.size(); end++) {
            if (end == words.size() || off[end] != off[end - 1] || stop(text, words, end)) {
                boolean nothing = saysNothing(words.subList(from, end));
                Arrays.fill(aside, from, end, nothing);
                matter |= !off[from] && !nothing;
                from = end;
            }
        }
        for (int i = 0; matter && i < aside.length; i++) {
            off[i] |= aside[i];
        }
    }

    private boolean saysNothing(List<Stem> clause) {
        for (Stem word : clause) {
            if (!fillers.contains(word.text()) && !asides.contains(word.text())) {
                return false;
            }
        }
        return true;
    }

    private int longest(String text, List<Stem> words, boolean[] off, int at) {
        var here = turns.get(words.get(at).text());
        if (here == null) {
            return at;
        }
        List<TurnOfPhrase> going = at + 1 < words.size() && !here.bySecond.isEmpty()
                ? here.bySecond.getOrDefault(words.get(at + 1).text(), List.of())
                : List.of();
        if (going.isEmpty() && here.others.isEmpty()) {
            return at;
        }
        boolean opens = at == 0 || off[at - 1] || stop(text, words, at);
        IntPredicate closes = end -> end == words.size() || off[end] || stop(text, words, end);
        return Math.max(longest(here.others, words, at, opens, closes), longest(going, words, at, opens, closes));
    }

    private static int longest(List<TurnOfPhrase> turns, List<Stem> words, int at, boolean opens, IntPredicate closes) {
        int longest = at;
        for (TurnOfPhrase turn : turns) {
            if (opens || !turn.opens()) {
                longest = Math.max(longest, turn.longest(words, at, closes));
            }
        }
        return longest;
    }

    /** Whether a clause ends between a word and the one before it. */
    private static boolean stop(String text, List<Stem> words, int at) {
        int from = words.get(at - 1).end();
        int to = words.get(at).start();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (STOPS.indexOf(c) >= 0 || Character.isSurrogate(c) || (c == '-' && to - from > 1)) {
                return true;
            }
        }
        return false;
    }
}
