package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Phrasing;
import dev.whichrole.ask.phrase.Phrasings;
import dev.whichrole.ask.phrase.QuestionKind;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.ask.text.Spelling;
import dev.whichrole.ask.text.WordSplitter;
import dev.whichrole.handbook.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions that are put in a way that is written down: each is a whole text that fits a phrasing, misspelt or not. */
final class ListedQuestions {
    /** The page about words that are not in the glossary. */
    private static final String NOT_LISTED = "not in the glossary";

    private final Phrasings strict = new Phrasings();
    private final Phrasings loose = new Phrasings();
    private final Phrasings strange = new Phrasings();
    private final ListedPages pages;
    private final Map<String, String> contractions;
    private final Set<String> noise;
    private final Set<String> articles;
    private final Set<String> dropped;
    private final Lexemes lexemes;
    private final Spelling names;
    private final Slips slips;

    /**
     * @param names the spelling of names alone, for texts that leave room
     * @throws IllegalArgumentException if the same words ask for two pages
     */
    ListedQuestions(
            Phrasebook book, Vocabulary vocabulary, List<Topic> topics, Pages pages, Lexemes lexemes, Spelling names) {
        this.contractions = Map.copyOf(book.contractions());
        this.noise = book.noise();
        this.articles = book.articles();
        this.dropped = book.dropped();
        this.lexemes = lexemes;
        this.names = names;
        this.pages = new ListedPages(pages, book.firmly(), lexemes, this::kept);
        topics.forEach(topic -> topic.asked().forEach(asked -> add(topic, asked)));
        for (QuestionKind question : QuestionKind.values()) {
            book.questions()
                    .getOrDefault(question, List.of())
                    .forEach(written -> strict.add(Phrasing.of(written, lexemes), question::ask));
            if (!TermTalk.KINDS.contains(question)) {
                book.loosely()
                        .getOrDefault(question, List.of())
                        .forEach(written -> loose.add(Phrasing.of(written, lexemes), question::ask));
            }
        }
        book.strange()
                .forEach(written -> strange.add(Phrasing.of(written, lexemes), found -> new Ask.ShowTopic(NOT_LISTED)));
        this.slips = new Slips(
                new Spelling(everyWord(vocabulary), vocabulary.misspelt(), vocabulary.never()), lexemes.words());
    }

    private void add(Topic topic, String asked) {
        if (Phrasing.isPattern(asked)) {
            loose.add(Phrasing.of(asked, lexemes), found -> new Ask.ShowTopic(topic.name()));
        } else {
            pages.add(topic.name(), asked, quiet(WordSplitter.of(asked)));
        }
    }

    private Set<String> everyWord(Vocabulary vocabulary) {
        return Stream.of(
                        lexemes.words().stream(),
                        strict.words().stream(),
                        loose.words().stream(),
                        pages.words(),
                        vocabulary.filler().stream())
                .flatMap(words -> words)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words without those that say nothing; all of them if none else are there. */
    List<String> quiet(List<String> words) {
        List<String> rest = without(noise, words);
        return rest.isEmpty() ? words : rest;
    }

    /** What these words ask; empty if they are put in no way that is known. */
    Optional<Heard> ask(List<String> words) {
        return firmly(words)
                .or(() -> inFull(words).flatMap(this::firmly))
                .map(Heard::plainly)
                .or(() -> slips.ask(words, reading -> plainly(reading).filter(ask -> !(ask instanceof Ask.WhoOwns))));
    }

    /** With the ways to ask for a page that leave room; too much of it for a text that is read as what it may have meant. */
    private Optional<Ask> firmly(List<String> words) {
        List<String> kept = kept(words);
        return pages.called(words).or(() -> pages.asked(kept)).or(() -> strict.ask(kept, lexemes.slotsIn(kept)));
    }

    private Optional<Ask> plainly(List<String> words) {
        List<String> kept = kept(words);
        return pages.called(words).or(() -> strict.ask(kept, lexemes.slotsIn(kept)));
    }

    /**
     * What these words ask, whatever else they say.
     *
     * @param evenMended whether this may be what is asked where a name in the words is misspelt
     */
    Optional<Ask> loosely(List<String> words, Predicate<Ask> evenMended) {
        Optional<Ask> asWritten = roomily(words);
        List<String> mended = asWritten.isPresent() ? words : mended(words);
        return mended.equals(words) ? asWritten : roomily(mended).filter(evenMended);
    }

    private List<String> mended(List<String> words) {
        List<String> mended = words;
        for (int at = 0; at < words.size(); at++) {
            String word = names.mended(words.get(at));
            if (!word.equals(words.get(at))) {
                mended = mended == words ? new ArrayList<>(words) : mended;
                mended.set(at, word);
            }
        }
        return mended;
    }

    private Optional<Ask> roomily(List<String> words) {
        return roomilyPut(words).or(() -> inFull(words).flatMap(this::roomilyPut));
    }

    private Optional<Ask> roomilyPut(List<String> words) {
        List<String> kept = without(articles, words);
        return loose.ask(kept, lexemes.slotsIn(kept));
    }

    /** The page for a word that is asked for and that no page is about. */
    Optional<Ask> strange(List<String> words) {
        List<String> kept = kept(inFull(words).orElse(words));
        return holdsCode(words) ? Optional.empty() : strange.ask(kept, 0);
    }

    private static boolean holdsCode(List<String> words) {
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                if (Character.isDigit(word.charAt(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words with contractions written out; empty if there are none. */
    private Optional<List<String>> inFull(List<String> words) {
        return hasContraction(words)
                ? Optional.of(words.stream()
                        .flatMap(word -> WordSplitter.of(contractions.getOrDefault(word, word)).stream())
                        .toList())
                : Optional.empty();
    }

    private boolean hasContraction(List<String> words) {
        for (String word : words) {
            if (contractions.containsKey(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words without those that are overlooked. */
    List<String> kept(List<String> words) {
        return without(dropped, words);
    }

    private static List<String> without(Set<String> passedOver, List<String> words) {
        if (Collections.disjoint(passedOver, words)) {
            return words;
        }
        List<String> left = new ArrayList<>(words.size());
        for (String word : words) {
            if (!passedOver.contains(word)) {
                left.add(word);
            }
        }
        return left;
    }
}
