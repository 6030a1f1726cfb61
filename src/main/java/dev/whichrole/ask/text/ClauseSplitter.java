package dev.whichrole.ask.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence at commas and brackets. */
public final class ClauseSplitter {
    private static final String BRACKETS = "()";
    private static final String BLANKS = " \t\n\u000b\f\r";

    private ClauseSplitter() {}

    /** The words of each part of a sentence; most have but one. */
    public static List<List<String>> of(Sentences.Sentence sentence) {
        String text = sentence.text();
        List<List<String>> parts = new ArrayList<>(2);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (endsPart(text, at)) {
                addPart(WordSplitter.of(text.substring(from, at)), parts);
                from = at + 1;
            }
        }
        addPart(from == 0 ? sentence.words() : WordSplitter.of(text.substring(from)), parts);
        return parts;
    }

    private static void addPart(List<String> said, List<List<String>> parts) {
        if (!said.isEmpty()) {
            parts.add(said);
        }
    }

    private static boolean endsPart(String text, int at) {
        char here = text.charAt(at);
        return BRACKETS.indexOf(here) >= 0
                || (here == ',' && at + 1 < text.length() && BLANKS.indexOf(text.charAt(at + 1)) >= 0);
    }
}
