package dev.whichrole.ask.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text taken apart: its sentences, and what stands in it in quotation marks. */
public final class Sentences {
    private static final String STOPS = ".?!;:\n";
    private static final String DASHES = "-\u2013\u2014";
    private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u201e*`]([^\"\u201c\u201d*`]{2,40})[\"\u201d*`]");

    private Sentences() {}

    /** A sentence as typed, its words, and whether it ends in a question mark. */
    public record Sentence(String text, List<String> words, boolean asks) {
        public Sentence(String text) {
            this(text, WordSplitter.of(text), Sentences.asks(text));
        }
    }

    private static boolean asks(String text) {
        return text.indexOf('?') >= 0;
    }

    /** The sentences in their order. */
    public static List<Sentence> of(String text) {
        return of(text, WordSplitter.of(text));
    }

    /** The same of a text whose words are known, as most are one sentence. */
    static List<Sentence> of(String text, List<String> words) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int next = next(text, at);
            if (next >= 0) {
                add(text.substring(from, at), sentences);
                from = next;
            }
            at = Math.max(at + 1, next);
        }
        if (from == 0) {
            add(new Sentence(text, words, asks(text)), sentences);
        } else {
            add(text.substring(from), sentences);
        }
        return sentences;
    }

    private static void add(String text, List<Sentence> sentences) {
        add(new Sentence(text), sentences);
    }

    private static void add(Sentence sentence, List<Sentence> sentences) {
        if (!sentence.words.isEmpty()) {
            sentences.add(sentence);
        }
    }

    /**
     * Where the next sentence begins if one ends here, behind a stop or at a dash or the end of a line; otherwise -1. A
     * question mark needs no blank behind it.
     */
    private static int next(String text, int at) {
        char here = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (isBlank(here) && STOPS.indexOf(before) >= 0) {
            return at;
        } else if (here == '\n') {
            return at + 1;
        } else if (isWord(here) && (before == '?' || before == '!')) {
            return at;
        }
        return isBlank(here) ? behindDash(text, at + 1) : -1;
    }

    private static int behindDash(String text, int at) {
        int end = at;
        while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > at && end < text.length() && isBlank(text.charAt(end)) ? end + 1 : -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isWord(char c) {
        return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }

    /** What stands in quotation marks, in its order. */
    public static List<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }
}
