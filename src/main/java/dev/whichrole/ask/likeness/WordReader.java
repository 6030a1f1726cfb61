package dev.whichrole.ask.likeness;

import dev.whichrole.ask.intent.Token;
import dev.whichrole.ask.intent.WordStem;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.text.WordSplitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads words as they count for what a question is like: names as what they are names of, all others by their stems. */
final class WordReader {
    /** The slots whose names count as the slot, the first that knows the word before the others. */
    private static final List<String> SLOTS = List.of("role", "level", "term", "neighbour", "number");

    /** Names that count as nothing but their slot, whichever of them it is. */
    private static final Set<String> ALIKE = Set.of("role", "level", "number");

    private final Lexemes lexemes;
    private final Map<String, String> contractions;
    private final Set<String> overlooked;
    /** Of stems that are in groups, what they count as: themselves and their groups. */
    private final Map<String, List<String>> alike = new HashMap<>();

    private final UnaryOperator<String> mended;

    /** @param mended a stem, or the one that it was misspelt for */
    WordReader(Lexemes lexemes, Phrasebook book, UnaryOperator<String> mended) {
        this.lexemes = lexemes;
        this.mended = mended;
        this.contractions = new HashMap<>(book.contractions());
        this.overlooked = new HashSet<>(book.articles());
        Map<String, Set<String>> groups = new TreeMap<>();
        book.alike()
                .forEach((group, words) ->
                        words.forEach(word -> groups.computeIfAbsent(WordStem.of(word), stem -> new TreeSet<>())
                                .add("~" + group)));
        groups.forEach((stem, names) ->
                alike.put(stem, Stream.concat(Stream.of(stem), names.stream()).toList()));
    }

    /**
     * The words as they count, and what they name.
     *
     * @param tokens in their order
     * @param named in their order
     */
    record Read(List<Token> tokens, List<Named> named) {}

    Read read(List<String> said) {
        List<String> words = heeded(said);
        List<Token> tokens = new ArrayList<>(words.size());
        List<Named> named = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            at += take(words, at, tokens, named);
        }
        return new Read(tokens, named);
    }

    /** The words, those that are drawn together as two, without those that are overlooked. */
    private List<String> heeded(List<String> said) {
        List<String> words = new ArrayList<>(said.size() + 4);
        for (String word : said) {
            String inFull = contractions.get(word);
            if (inFull == null) {
                heed(word, words);
            } else {
                WordSplitter.of(inFull).forEach(each -> heed(each, words));
            }
        }
        return words;
    }

    private void heed(String word, List<String> words) {
        if (!overlooked.contains(word)) {
            words.add(word);
        }
    }

    /** Takes the longest name that begins here, or else the word; tells how many words that were. */
    private int take(List<String> words, int at, List<Token> tokens, List<Named> named) {
        for (int length = lexemes.reach(words, at); length > 0; length--) {
            String phrase = Lexemes.phrase(words, at, length);
            for (String slot : lexemes.mayBeName(phrase) ? SLOTS : List.<String>of()) {
                Optional<Object> value = lexemes.find(slot, phrase);
                if (value.isPresent()) {
                    named.add(new Named(slot, value.get()));
                    tokens.add(
                            new Token(ALIKE.contains(slot) ? List.of(slot(slot)) : List.of(slot(slot), stem(phrase))));
                    return length + (slot.equals("role") ? lexemes.tail(words, at + length) : 0);
                }
            }
        }
        String stem = known(WordStem.of(words.get(at)));
        List<String> forms = alike.get(stem);
        tokens.add(new Token(forms == null ? List.of(stem) : forms));
        return 1;
    }

    private static String slot(String name) {
        return "{" + name + "}";
    }

    private static String stem(String phrase) {
        return WordStem.of(phrase).replace(' ', '-');
    }

    /** The stem, or the one that it was misspelt for. */
    private String known(String stem) {
        return alike.containsKey(stem) ? stem : mended.apply(stem);
    }
}
