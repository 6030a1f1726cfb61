package dev.whichrole.ask.described;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasing;
import dev.whichrole.ask.phrase.Phrasings;
import dev.whichrole.ask.phrase.Puzzled;
import dev.whichrole.ask.phrase.QuestionKind;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.ask.text.WordSplitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A word of the trade that somebody is puzzled by or jokes with: it is explained, as the thing by that name is not meant. */
final class NamedInJest {
    private static final String TERM = "term";
    private static final int OTHERS = 2;
    /** Whoever uses a word does so within so many words: "the devs keep on saying". */
    private static final int NEAR = 4;
    /** A longer text tells of something. */
    private static final int MOST_WORDS = 30;
    /** Whoever has only come across a word says hardly more. */
    private static final int FEW_WORDS = 16;

    /** What somebody is quoted with, in whatever marks. */
    private static final Pattern QUOTED =
            Pattern.compile("(?:^|\\s)['\"\u2018\u201c]([^'\"\u2018\u2019\u201c\u201d]{2,60})['\"\u2019\u201d]");

    private final Puzzled words;
    private final Lexemes lexemes;
    private final Phrasings frames = new Phrasings();
    private final Phrasings signs;
    private final Phrasings asking;
    private final List<List<String>> beside;

    NamedInJest(Puzzled words, Lexemes lexemes) {
        this.words = words;
        this.lexemes = lexemes;
        words.frames().forEach(frame -> frames.add(Phrasing.of(frame, lexemes), QuestionKind.TERM::ask));
        this.signs = Phrasings.of(words.signs(), lexemes);
        this.asking = Phrasings.of(words.asking(), lexemes);
        this.beside = words.beside().stream().map(WordSplitter::of).toList();
    }

    /**
     * The word that is to be explained; empty if none is named, or a thing by its name is meant.
     *
     * @param said its words without those that are overlooked
     * @param trouble whether the text tells of any
     */
    Optional<Heard> ask(Typed typed, List<String> said, boolean trouble) {
        long slots = lexemes.slotsIn(said);
        if (said.size() > MOST_WORDS || (slots & lexemes.bit(TERM)) == 0) {
            return Optional.empty();
        }
        Optional<Ask> framed = trouble ? Optional.empty() : frames.ask(said, slots);
        boolean puzzled = framed.isEmpty()
                && (signs.fits(said, slots)
                        || (!trouble && said.size() <= FEW_WORDS && hears(said) && quotes(typed.text(), this::isWord))
                        || (isSomebodysWord(said)
                                && (asking.fits(said, slots)
                                        || (!trouble && typed.asks() && quotes(typed.text(), this::namesWord)))));
        return puzzled ? named(said) : framed.map(Heard::plainly);
    }

    /** Whether somebody said or wrote something. */
    private boolean isSomebodysWord(List<String> said) {
        return IntStream.range(0, said.size())
                .filter(at -> words.sayers().contains(said.get(at)))
                .anyMatch(at -> said.subList(at + 1, Math.min(said.size(), at + 1 + NEAR)).stream()
                        .anyMatch(words.sayings()::contains));
    }

    private boolean hears(List<String> said) {
        return said.stream().anyMatch(words.hearing()::contains);
    }

    /** Whether something like that stands in quotation marks. */
    private static boolean quotes(String text, Predicate<List<String>> like) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> WordSplitter.of(found.group(1)))
                .anyMatch(like);
    }

    private boolean namesWord(List<String> quoted) {
        return (lexemes.slotsIn(quoted) & lexemes.bit(TERM)) != 0;
    }

    /** Whether it is a word of the trade and nothing else. */
    private boolean isWord(List<String> quoted) {
        return !quoted.isEmpty() && lexemes.longest(TERM, quoted, 0) == quoted.size();
    }

    /** The longest name in the text, or the first of those as long; the others may be meant as well. */
    private Optional<Heard> named(List<String> said) {
        Set<Ask> named = new LinkedHashSet<>();
        List<String> left = withoutBeside(said);
        for (int length = said.size(); length > 0; length--) {
            for (int at = 0; at < left.size(); at++) {
                if (lexemes.longest(TERM, left, at) == length) {
                    lexemes.find(TERM, Lexemes.phrase(left, at, length))
                            .map(name -> new Ask.ShowTerm((String) name))
                            .ifPresent(named::add);
                }
            }
        }
        List<Ask> all = new ArrayList<>(named);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Heard(all.get(0), List.of(), all.subList(1, Math.min(all.size(), 1 + OTHERS))));
    }

    private List<String> withoutBeside(List<String> said) {
        List<String> left = new ArrayList<>(said);
        for (List<String> phrase : beside) {
            int at = Collections.indexOfSubList(left, phrase);
            if (at >= 0) {
                left.subList(at, at + phrase.size()).clear();
            }
        }
        return left;
    }
}
