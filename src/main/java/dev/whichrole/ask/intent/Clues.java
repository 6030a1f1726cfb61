package dev.whichrole.ask.intent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What in a question may tell what it is after: its words and how they begin, words beside each other, how it begins, and
 * its shape.
 */
public final class Clues {
    /** Words that begin with so many of the same letters are often of one family, whatever the stem leaves of them. */
    private static final int BEGINNING = 5;

    private static final int SHORT = 4;
    private static final int LONG = 14;
    private static final int VERY_LONG = 28;

    /** Mostly it is so many or fewer. */
    private static final int CLUES_A_TOKEN = 6;

    private Clues() {}

    /**
     * The clues of a question by their names.
     *
     * @param asks whether it has a question mark
     */
    public static Set<String> of(List<Token> tokens, boolean asks) {
        Set<String> clues = new LinkedHashSet<>(CLUES_A_TOKEN * (tokens.size() + 1));
        for (int at = 0; at < tokens.size(); at++) {
            for (String form : tokens.get(at).forms()) {
                clues.add(form);
                if (at == 0) {
                    clues.add("^" + form);
                }
                if (form.length() >= BEGINNING && Character.isLetter(form.charAt(0))) {
                    clues.add("." + form.substring(0, BEGINNING));
                }
                beside(form, tokens, at + 1, " ", clues);
            }
        }
        if (asks) {
            clues.add("?");
        }
        clues.add(length(tokens.size()));
        return clues;
    }

    private static void beside(String form, List<Token> tokens, int at, String between, Set<String> clues) {
        if (at < tokens.size()) {
            for (String next : tokens.get(at).forms()) {
                clues.add(form + between + next);
            }
        }
    }

    private static String length(int tokens) {
        if (tokens <= SHORT) {
            return "#short";
        } else if (tokens <= LONG) {
            return "#middling";
        }
        return tokens <= VERY_LONG ? "#long" : "#longest";
    }
}
