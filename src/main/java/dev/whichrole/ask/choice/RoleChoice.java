package dev.whichrole.ask.choice;

import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.text.WordSplitter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Takes "is that infra or DevOps?" off what it is asked about: the situation says whose it is, not the two names. */
public final class RoleChoice {
    private static final String ENDS = ".?!;:,()\n";
    private static final String DASHES = "-\u2013\u2014";
    /** Whoever says more than that says something besides. */
    private static final int MOST_WORDS = 14;

    private final Phrasebook.Choice words;
    private final Lexemes lexemes;

    public RoleChoice(Phrasebook.Choice words, Lexemes lexemes) {
        this.words = words;
        this.lexemes = lexemes;
    }

    /** What is told before or behind such a question; empty where none is put so, or what is told is about people or roles. */
    public Optional<String> told(String text) {
        return before(text).or(() -> behind(text)).filter(this::isMatter);
    }

    /** Before the longest end of the text that asks nothing else. */
    private Optional<String> before(String text) {
        Optional<String> told = Optional.empty();
        for (int at = text.length() - 1; at > 0; at--) {
            if (endsPart(text, at)) {
                List<String> end = WordSplitter.of(text.substring(at + 1));
                if (end.size() > MOST_WORDS) {
                    break;
                }
                told = isChoice(end) ? Optional.of(text.substring(0, at).strip()) : told;
            }
        }
        return told;
    }

    private Optional<String> behind(String text) {
        Optional<String> told = Optional.empty();
        for (int at = 1; at < text.length(); at++) {
            if (endsPart(text, at)) {
                List<String> beginning = WordSplitter.of(text.substring(0, at));
                if (beginning.size() > MOST_WORDS) {
                    break;
                }
                told = isChoice(beginning) ? Optional.of(text.substring(at + 1).strip()) : told;
            }
        }
        return told;
    }

    private static boolean endsPart(String text, int at) {
        boolean open = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean dash = DASHES.indexOf(text.charAt(at)) >= 0 && Character.isWhitespace(text.charAt(at - 1));
        return open && (dash || ENDS.indexOf(text.charAt(at)) >= 0);
    }

    /** Whether nothing but roles is named in it, and what stands around them where somebody asks which it is. */
    private boolean isChoice(List<String> said) {
        int roles = 0;
        int at = 0;
        while (at < said.size()) {
            int role = lexemes.longest("role", said, at);
            if (role > 0) {
                roles++;
                at += role + lexemes.tail(said, at + role);
            } else if (words.around().contains(said.get(at))) {
                at++;
            } else {
                return false;
            }
        }
        return roles > 1 || (roles == 1 && !Collections.disjoint(words.pointing(), said));
    }

    private boolean isOfPeople(String said) {
        return words.people().stream().anyMatch(phrase -> said.contains(" " + phrase + " "));
    }

    private boolean isMatter(String told) {
        List<String> said = WordSplitter.of(told);
        return !said.isEmpty()
                && (lexemes.slotsIn(said) & lexemes.bit("role")) == 0
                && !isOfPeople(" " + String.join(" ", said) + " ");
    }
}
