package dev.whichrole.ask.parser;

import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Phrasings;
import dev.whichrole.ask.text.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Knows who complains of a thing from who asks about the word for it: "no DNS", "why do I need a ticket for this". */
final class Complaints {
    private static final String CRY = "!";

    private final Set<String> unless;
    private final Phrasings said;
    private final Phrasings grievances;
    private final Lexemes lexemes;

    Complaints(Phrasebook.Complaints words, Lexemes lexemes) {
        this.unless = words.unless();
        this.said = Phrasings.of(words.said(), lexemes);
        this.grievances = Phrasings.of(words.grievances(), lexemes);
        this.lexemes = lexemes;
    }

    /** Whether it says that a thing is missing or makes trouble, and asks at most why that must be. */
    boolean in(Typed typed) {
        List<String> words = typed.words();
        long slots = lexemes.slotsIn(words);
        if (grievances.fits(words, slots)) {
            return true;
        }
        if (typed.asks() || !Collections.disjoint(unless, words)) {
            return false;
        }
        return said.fits(typed.text().strip().endsWith(CRY) ? cried(words) : words, slots);
    }

    /** With a mark behind them, which is no name. */
    private static List<String> cried(List<String> words) {
        List<String> cried = new ArrayList<>(words);
        cried.add(CRY);
        return cried;
    }
}
