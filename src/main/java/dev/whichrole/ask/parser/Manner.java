package dev.whichrole.ask.parser;

import dev.whichrole.ask.phrase.Frame;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Phrasings;
import dev.whichrole.ask.text.ClauseSplitter;
import dev.whichrole.ask.text.Sentences;
import dev.whichrole.ask.text.Typed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether somebody asks something or tells of something, clause by clause: "the canary fails, what should I do" tells. */
final class Manner {
    /** Whatever has fewer words tells hardly anything. */
    private static final int FEW = 3;

    private final Phrasebook.Clauses words;
    private final Set<String> pronouns;
    private final Frame frame;
    private final Lexemes lexemes;
    private final FreeForm freeForm;
    private final Phrasings asking;
    private final Phrasings idle;
    private final Phrasings events;
    private final Phrasings whom;
    private final Phrasings choices;
    private final Openers openers;

    Manner(Phrasebook book, Frame frame, Lexemes lexemes, FreeForm freeForm) {
        this.words = book.clauses();
        this.pronouns = book.pointers().pronouns();
        this.frame = frame;
        this.lexemes = lexemes;
        this.freeForm = freeForm;
        this.asking = Phrasings.of(words.said(), lexemes);
        this.idle = Phrasings.of(words.idle(), lexemes);
        this.events = Phrasings.of(words.events(), lexemes);
        this.whom = Phrasings.of(words.whom(), lexemes);
        this.choices = Phrasings.of(words.choices(), lexemes);
        this.openers = new Openers(words.openers(), words.courtesies());
    }

    /** What a clause does. */
    private enum Deed {
        ASKS,
        ASKS_ABOUT_THE_REST,
        TELLS
    }

    private record Clause(List<String> words, Deed deed) {
        boolean tells() {
            return deed == Deed.TELLS;
        }
    }

    /** The words of each clause. */
    List<List<String>> clausesOf(Typed typed) {
        return clauses(typed).stream().map(Clause::words).toList();
    }

    /** Whether it asks something; whom to ask about the rest is nothing where there is a rest. */
    boolean asks(Typed typed) {
        List<Clause> clauses = clauses(typed);
        return has(Deed.ASKS, clauses) || (has(Deed.ASKS_ABOUT_THE_REST, clauses) && !tellsSomething(clauses));
    }

    private static boolean has(Deed deed, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.deed == deed) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsSomething(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.tells() && clause.words.size() >= FEW) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is told in it that makes trouble, whatever is asked besides. */
    boolean tellsOfTrouble(Typed typed) {
        for (Clause clause : clauses(typed)) {
            if (clause.tells() && tellsOfTrouble(clause.words)) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsOfTrouble(List<String> said) {
        return !words.supposing().contains(said.get(0))
                && (freeForm.tellsOfTrouble(said) || !Collections.disjoint(words.told(), said));
    }

    /** What is said beside the clauses that tell of trouble or of a thing by its name; empty if there are none, or nothing is left. */
    Optional<String> besideTheMatter(Typed typed) {
        List<Clause> clauses = clauses(typed);
        List<Clause> beside =
                clauses.stream().filter(clause -> !isMatter(clause)).toList();
        return beside.isEmpty() || beside.size() == clauses.size()
                ? Optional.empty()
                : Optional.of(beside.stream()
                        .map(clause -> String.join(" ", clause.words))
                        .collect(Collectors.joining(". ")));
    }

    private boolean isMatter(Clause clause) {
        return clause.tells()
                && clause.words.size() >= FEW
                && (freeForm.tellsOfTrouble(clause.words)
                        || (!pronouns.contains(clause.words.get(0))
                                && (lexemes.slotsIn(clause.words) & lexemes.bit("term")) != 0));
    }

    /** Whether it is only told, and asks whom or what about that. */
    boolean asksAboutWhatIsTold(Typed typed) {
        return !asks(typed) && has(Deed.ASKS_ABOUT_THE_REST, clauses(typed));
    }

    /** Whether it is about something that happened, whatever was spoken of before. */
    boolean isEvent(List<String> said) {
        return events.fits(said, lexemes.slotsIn(said));
    }

    /** Whether it asks who is to help with trouble that it tells of. */
    boolean wantsHelp(Typed typed) {
        return tellsOfTrouble(typed) && whom.fits(typed.words(), lexemes.slotsIn(typed.words()));
    }

    /** Whether it asks for a choice about one's own things. */
    boolean isOwnChoice(Typed typed) {
        return choices.fits(typed.words(), lexemes.slotsIn(typed.words()));
    }

    /** What is told or asked behind "TL;DR" and the like; empty where nothing like that is said, or hardly anything else. */
    Optional<String> withoutOpener(String text) {
        String rest = openers.without(text);
        if (rest.length() == text.length()) {
            return Optional.empty();
        }
        Typed typed = new Typed(rest);
        return typed.words().size() > FEW || tellsOfTrouble(typed) ? Optional.of(rest) : Optional.empty();
    }

    /** Whether it speaks of the four, or to the bot. */
    boolean isOfUs(Typed typed) {
        return !Collections.disjoint(words.us(), typed.words());
    }

    /** Whether somebody tells of themselves. */
    boolean tellsOfOneself(Typed typed) {
        return clauses(typed).stream().filter(Clause::tells).anyMatch(clause -> isOfOneself(clause.words));
    }

    /** Whether somebody speaks of themselves. */
    boolean isOfOneself(Collection<String> said) {
        return !Collections.disjoint(words.self(), said);
    }

    /** Whether a clause of it begins as a question does; "an engineer, who ..." does not. */
    boolean beginsToAsk(Typed typed) {
        List<Clause> clauses = clauses(typed);
        return IntStream.range(0, clauses.size()).anyMatch(at -> {
            String first = frame.without(clauses.get(at).words).get(0);
            return words.first().contains(first)
                    && (at == 0 || !words.relative().contains(first));
        });
    }

    /** All clauses of a text; most of what is asked here goes by them. */
    private record Clauses(List<Clause> all) {}

    private List<Clause> clauses(Typed typed) {
        return typed.once(Clauses.class, () -> new Clauses(read(typed))).all;
    }

    private List<Clause> read(Typed typed) {
        List<Clause> clauses = new ArrayList<>();
        for (Sentences.Sentence sentence : typed.sentences()) {
            List<List<String>> parts = ClauseSplitter.of(sentence);
            for (int at = 0; at < parts.size(); at++) {
                boolean marked = at == parts.size() - 1 && sentence.asks();
                clauses.add(new Clause(parts.get(at), deed(parts.get(at), marked)));
            }
        }
        return clauses;
    }

    private Deed deed(List<String> said, boolean marked) {
        long slots = lexemes.slotsIn(said);
        if (idle.fits(said, slots)) {
            return Deed.ASKS_ABOUT_THE_REST;
        }
        List<String> unframed = frame.without(said);
        boolean asks = marked
                || asksByItsWords(unframed)
                || asking.fits(said, slots)
                || (unframed.size() < said.size() && asking.fits(unframed, lexemes.slotsIn(unframed)));
        return asks ? Deed.ASKS : Deed.TELLS;
    }

    private boolean asksByItsWords(List<String> said) {
        for (String word : said) {
            if (words.within().contains(word)) {
                return true;
            } else if (words.unsure().contains(word)) {
                break;
            }
        }
        return words.first().contains(said.get(0));
    }
}
