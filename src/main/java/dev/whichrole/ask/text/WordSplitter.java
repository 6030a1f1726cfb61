package dev.whichrole.ask.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The plain lower-case words in a text: no case, punctuation, apostrophes, control or format characters, no "sooo". */
public final class WordSplitter {
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private WordSplitter() {}

    public static List<String> of(String text) {
        String even = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = even.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(lower.length() / 5 + 1);
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < lower.length(); ) {
            int c = lower.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!joins(c)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /** There is nothing about such a text that could be written in another way. */
    public static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            String plain = word.toString();
            words.add(isDrawnOut(plain) ? DRAWN_OUT.matcher(plain).replaceAll("$1") : plain);
            word.setLength(0);
        }
    }

    private static boolean isDrawnOut(String word) {
        for (int at = 2; at < word.length(); at++) {
            if (word.charAt(at) == word.charAt(at - 1) && word.charAt(at) == word.charAt(at - 2)) {
                return true;
            }
        }
        return false;
    }

    /** Apostrophes join ("what's", "SRE's"), and invisible format characters must not split a word. */
    private static boolean joins(int c) {
        return c == '\'' || c == '\u2019' || Character.getType(c) == Character.FORMAT;
    }
}
