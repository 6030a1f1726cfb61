package dev.whichrole.triage.kind;

import java.util.ArrayList;
import java.util.List;

/** A text cut into the words that its kind is known by: small letters, all numbers as one, and the signs that ask and announce. */
final class KindWords {
    private KindWords() {}

    /** The words of a text in small letters. */
    static List<String> of(String text) {
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

    /** Whether the wanted words stand in a text from a place on. */
    static boolean stand(List<String> wanted, List<String> words, int at) {
        if (at + wanted.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!words.get(at + i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
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
}
