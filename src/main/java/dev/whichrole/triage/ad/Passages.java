package dev.whichrole.triage.ad;

import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Stem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts an ad into its passages and tells the section of each: by the heading above it, or by its own words. */
public final class Passages {
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_MARKED = LONGEST_HEADING + 20;
    private static final int MOST_WORDS = 8;
    private static final double LEAST = 0.2;
    /** What stands around headings: Markdown, numbering, dashes. */
    private static final Pattern HEADING_MARKS = Pattern.compile(
            "^(?:\\s*(?:[#=_]+|\\*(?=\\S)|\\*\\*|—|\\d+[.)]|\\p{So}\\x{FE0F}?))+\\s*|(?:\\s*(?:[#=:—_*]|\\.{3}|…))+\\s*$");

    /** "You'll run the clusters" is a duty, however short; "you'll have" is a heading. */
    private static final Pattern DOING = Pattern.compile(
            "(?:you'll|you will|you'd|you would) (?!(?:love|need|have|bring along|bring with|bring to|get|be|do|also)\\b)\\p{L}+ \\p{L}+");

    private static final String BULLETS = "-–—•*·▪»→✦☐>◦●‣✓+";

    private final SectionFinder signs;
    private final boolean headed;
    private final String stops;
    private final String text;
    private final String lower;
    private final List<Stem> words;
    private final List<Passage> found = new ArrayList<>();
    private final Set<List<String>> told = new HashSet<>();
    private Section section = Section.PLAIN;
    private int next;

    private Passages(String text, List<Stem> words, SectionFinder signs, Way way) {
        this.signs = signs;
        this.headed = way == Way.BY_HEADING;
        this.stops = way == Way.BY_CLAUSE ? ".!?;|," : ".!?;|";
        this.text = text;
        this.lower = lower(text);
        this.words = words;
    }

    /** The passages of a cleaned text in their order, headings left out. */
    public static List<Passage> of(String text, Language language, SectionFinder signs) {
        var words = AdWords.of(text, language);
        for (Way way : Way.values()) {
            var passages = new Passages(text, words, signs, way);
            passages.lines();
            if (passages.tellsEnough() || way == Way.BY_CLAUSE) {
                return List.copyOf(passages.found);
            }
        }
        return List.of();
    }

    /** How an ad is cut, the usual way first; the next is taken where one leaves hardly anything. */
    private enum Way {
        BY_HEADING,
        BY_SENTENCE,
        /** Where each sentence tells a duty and an offer. */
        BY_CLAUSE
    }

    /** Headings that leave hardly anything of an ad were misread. */
    private boolean tellsEnough() {
        double counts = found.stream()
                .mapToDouble(passage -> passage.section().counts())
                .sum();
        return counts >= found.size() * LEAST;
    }

    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.length() == text.length() ? lower : text;
    }

    private void lines() {
        for (int from = 0; from < text.length(); ) {
            from = line(from, BrokenLines.end(text, from)) + 1;
        }
    }

    /** Reads a line and those it goes on in; answers where the last one ends. */
    private int line(int from, int firstEnd) {
        Optional<Section> opened = heading(from, firstEnd);
        if (opened.isPresent()) {
            section = opened.get();
            skipTo(firstEnd);
            return firstEnd;
        }
        int end = BrokenLines.lastEnd(text, from);
        int last = from;
        for (int start = from; start < end; ) {
            int stop = stop(start, end);
            sentence(start, stop);
            last = start;
            start = stop;
        }
        announced(last, end).ifPresent(below -> section = below);
        return end;
    }

    /** What the last sentence of a line says of the lines below, where it ends in a colon. */
    private Optional<Section> announced(int from, int end) {
        int colon = end - 1;
        while (colon > from && " *_\t".indexOf(text.charAt(colon)) >= 0) {
            colon--;
        }
        boolean announces = headed && colon > from && text.charAt(colon) == ':';
        return announces ? signs.announced(lower.substring(from, colon)) : Optional.empty();
    }

    /** A short line of its own that is no bullet and does not end like a sentence. */
    private Optional<Section> heading(int from, int end) {
        if (end - from > LONGEST_MARKED) {
            return Optional.empty();
        }
        String line =
                HEADING_MARKS.matcher(lower.substring(from, end)).replaceAll("").strip();
        boolean shaped = !line.isEmpty()
                && line.length() <= LONGEST_HEADING
                && line.split("\\s+", -1).length <= MOST_WORDS
                && BULLETS.indexOf(line.charAt(0)) < 0
                && line.indexOf(": ") < 0
                && ".;,".indexOf(line.charAt(line.length() - 1)) < 0;
        if (!shaped || DOING.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        return headed ? signs.ofHeading(line) : signs.ofPlainHeading(line);
    }

    private void sentence(int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        String said = lower.substring(start, to);
        int opening = openedBy(start, said);
        if (opening > 0) {
            section = signs.ofHeading(said.substring(0, opening)).orElse(section);
            skipTo(start + opening);
            said = said.substring(opening);
        }
        add(to, signs.ofSentence(said, section));
    }

    /** How much of a sentence is a heading: one that a stop, a colon or a capital follows. */
    private int openedBy(int start, String said) {
        int opening = headed && Character.isUpperCase(text.charAt(Math.min(start, text.length() - 1)))
                ? signs.opening(said)
                : 0;
        if (opening == 0) {
            return 0;
        }
        while (opening < said.length() && Character.isLetter(said.charAt(opening))) {
            opening++;
        }
        String rest = text.substring(start + opening, start + said.length()).stripLeading();
        boolean ends = rest.isEmpty() || ":.?!-–—".indexOf(rest.charAt(0)) >= 0;
        boolean shouted = Character.isUpperCase(text.charAt(start + opening - 1));
        return ends || (shouted && !rest.isEmpty() && Character.isUpperCase(rest.charAt(0))) ? opening : 0;
    }

    private void skipTo(int end) {
        while (next < words.size() && words.get(next).start() < end) {
            next++;
        }
    }

    private void add(int end, Section of) {
        int first = next;
        skipTo(end);
        var said = words.subList(first, next).stream().map(Stem::text).toList();
        boolean says = said.stream().anyMatch(word -> word.chars().anyMatch(Character::isLetter));
        if (says && told.add(said)) {
            found.add(new Passage(words.subList(first, next), of));
        }
    }

    private int stop(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean before = i + 1 < end && Character.isWhitespace(text.charAt(i + 1));
            if ((i > from && BULLETS.indexOf(c) > 4) || (stops.indexOf(c) >= 0 && before)) {
                return i + 1;
            }
        }
        return end;
    }
}
