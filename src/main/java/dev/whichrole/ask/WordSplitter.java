package dev.whichrole.ask;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plain lower-case words in a text: no case, punctuation, apostrophes, control or format characters, no "sooo". */
final class WordSplitter {
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private WordSplitter() {}

    static List<String> of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(WordSplitter::counts)
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
                .forEach(plain::appendCodePoint);
        return Stream.of(plain.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> isDrawnOut(word) ? DRAWN_OUT.matcher(word).replaceAll("$1") : word)
                .toList();
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
    private static boolean counts(int c) {
        return c != '\'' && c != '\u2019' && Character.getType(c) != Character.FORMAT;
    }
}
