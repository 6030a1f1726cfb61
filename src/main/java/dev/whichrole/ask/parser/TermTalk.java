package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Phrasing;
import dev.whichrole.ask.phrase.Phrasings;
import dev.whichrole.ask.phrase.QuestionKind;
import dev.whichrole.ask.text.Sentences.Sentence;
import dev.whichrole.ask.text.WordSplitter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people say of a word rather than of a thing by that name: that it is just something else, that it is the same as
 * another, whether it is a must. Whoever speaks of the thing says "the", "our" or what is wrong with it.
 */
final class TermTalk {
    /** What is said of words, sentence by sentence. */
    static final Set<QuestionKind> KINDS = Set.of(QuestionKind.SIDES, QuestionKind.TALK);

    /** A longer text tells of something that happened. */
    private static final int MOST_SENTENCES = 3;

    private static final int MOST_WORDS = 24;

    /** What a sign of equality is read as. */
    private static final String EQUALS = " equals ";

    private static final Pattern EQUALITY = Pattern.compile("\\s==?\\s(?!true|false|null|none|yes|no\\b|\\W|\\d)");

    private final Phrasings shapes = new Phrasings();
    private final Set<String> opinions;
    private final Lexemes lexemes;
    private final FreeForm freeForm;

    TermTalk(Phrasebook book, Lexemes lexemes, FreeForm freeForm) {
        for (QuestionKind kind : QuestionKind.values()) {
            if (KINDS.contains(kind)) {
                book.loosely()
                        .getOrDefault(kind, List.of())
                        .forEach(written -> shapes.add(Phrasing.of(written, lexemes), kind::ask));
            }
        }
        this.opinions = book.gists().opinions();
        this.lexemes = lexemes;
        this.freeForm = freeForm;
    }

    private static List<String> said(Sentence sentence) {
        return sentence.text().indexOf('=') < 0
                ? sentence.words()
                : WordSplitter.of(EQUALITY.matcher(sentence.text()).replaceAll(EQUALS));
    }

    /**
     * The words of the trade that the text speaks of; empty if it speaks of things.
     *
     * @param trouble whether it tells of any
     */
    Optional<Ask> ask(List<Sentence> sentences, boolean trouble) {
        if (sentences.size() > MOST_SENTENCES) {
            return Optional.empty();
        }
        for (Sentence sentence : sentences) {
            List<String> said = said(sentence);
            if (said.size() <= MOST_WORDS && isOfWords(said, trouble)) {
                Optional<Ask> ask = shapes.ask(said, lexemes.slotsIn(said));
                if (ask.isPresent()) {
                    return ask;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfWords(List<String> said, boolean trouble) {
        return !Collections.disjoint(opinions, said) || !(trouble || freeForm.isOurs(said));
    }
}
