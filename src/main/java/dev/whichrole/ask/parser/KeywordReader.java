package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.phrase.Keyword;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.ask.text.Spelling;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a text word by word: roles, levels, pages and what people say between them, in any order, misspelt or not. */
final class KeywordReader {
    private static final int MOST_SUGGESTIONS = 3;

    private final Map<String, Keyword> terms;
    /** The same by phrases with an s behind them. */
    private final Map<String, Keyword> several = new HashMap<>();

    /** The most words of a phrase that begins with a word. */
    private final Map<String, Integer> reach = new HashMap<>();

    private final Set<String> words;
    private final Spelling spelling;

    /** @throws IllegalArgumentException if a word of the vocabulary stands for two things */
    KeywordReader(Vocabulary vocabulary) {
        this.terms = new HashMap<>(vocabulary.terms()); // asked for every word, and sooner to answer than Map.copyOf
        this.words = Vocabulary.words(terms);
        this.spelling = new Spelling(words, vocabulary.misspelt(), vocabulary.never());
        terms.forEach((phrase, term) -> several.put(phrase + "s", term));
        terms.keySet().forEach(phrase -> {
            String[] each = phrase.split(" ", -1);
            reach.merge(each[0], each.length, Math::max);
        });
    }

    /** Whether the phrase is one of those that are known. */
    boolean knows(String phrase) {
        return terms.containsKey(phrase);
    }

    /** What the words ask, if every one of them is understood. */
    Optional<Heard> read(List<String> words) {
        List<Found> asTyped = find(words);
        Map<String, String> slips = slips(asTyped);
        for (Found one : asTyped) {
            if (isStrange(one, slips)) {
                return Optional.empty();
            }
        }
        List<Found> found = slips.isEmpty() ? asTyped : find(mended(words, slips));
        return found.stream().allMatch(Found::understood)
                ? Optional.of(new Heard(ask(found), corrections(slips)))
                : Optional.empty();
    }

    /** Whether it is in no phrase that is known, however those beside it are mended. */
    private boolean isStrange(Found found, Map<String, String> slips) {
        return !found.understood()
                && !slips.containsKey(found.phrase)
                && !words.contains(found.phrase)
                && !words.contains(singular(found.phrase));
    }

    /** What the understood words alone would ask, and each of them by itself; nearest first. */
    List<Ask> suggestions(List<String> words) {
        List<Found> asTyped = find(words);
        Map<String, String> slips = slips(asTyped);
        List<Found> telling = telling(slips.isEmpty() ? asTyped : find(mended(words, slips)));
        return telling.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(ask(telling)), telling.stream().map(found -> ask(List.of(found))))
                        .distinct()
                        .limit(MOST_SUGGESTIONS)
                        .toList();
    }

    private static List<Found> telling(List<Found> found) {
        List<Found> telling = new ArrayList<>();
        for (Found each : found) {
            if (each.telling()) {
                telling.add(each);
            }
        }
        return telling;
    }

    private static List<String> mended(List<String> words, Map<String, String> slips) {
        return slips.isEmpty()
                ? words
                : words.stream().map(word -> slips.getOrDefault(word, word)).toList();
    }

    /** A word or phrase of the text and what it stands for, if anything. */
    private record Found(String phrase, int length, Optional<Keyword> term) {
        boolean understood() {
            return term.isPresent();
        }

        /** Whether it says what is asked, rather than how. */
        boolean telling() {
            return term.isPresent()
                    && !(term.get() instanceof Keyword.Filler || term.get() instanceof Keyword.Comparing);
        }
    }

    private List<Found> find(List<String> words) {
        List<Found> found = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Found next = longestPhrase(words, at);
            found.add(next);
            at += next.length;
        }
        return found;
    }

    private Found longestPhrase(List<String> words, int at) {
        int most = Math.min(reach.getOrDefault(words.get(at), 1), words.size() - at);
        for (int length = most; length > 1; length--) {
            Found found = find(String.join(" ", words.subList(at, at + length)), length);
            if (found.understood()) {
                return found;
            }
        }
        return find(words.get(at), 1);
    }

    private Found find(String phrase, int length) {
        Keyword term = terms.get(phrase);
        return new Found(phrase, length, Optional.ofNullable(term == null ? several.get(phrase) : term));
    }

    private static String singular(String phrase) {
        return phrase.endsWith("s") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    /** The words that nothing is known of but what they were probably meant to be. */
    private Map<String, String> slips(List<Found> found) {
        Map<String, String> slips = Map.of();
        for (Found one : found) {
            List<String> meant = one.understood() ? List.of() : spelling.candidates(one.phrase);
            if (!meant.isEmpty()) {
                slips = slips.isEmpty() ? new LinkedHashMap<>() : slips;
                slips.put(one.phrase, meant.get(0));
            }
        }
        return slips;
    }

    private List<Heard.Correction> corrections(Map<String, String> slips) {
        return slips.entrySet().stream()
                .filter(slip -> find(slip.getValue(), 1).telling())
                .map(slip -> new Heard.Correction(slip.getKey(), slip.getValue()))
                .toList();
    }

    private static Ask ask(List<Found> found) {
        List<Role> roles = only(found, Keyword.OfRole.class)
                .map(Keyword.OfRole::role)
                .distinct()
                .toList();
        List<Level> levels = only(found, Keyword.OfLevel.class)
                .map(Keyword.OfLevel::level)
                .distinct()
                .toList();
        Optional<Level> level = levels.stream().reduce(KeywordReader::higher);
        Optional<Ask> page =
                only(found, Keyword.OfPage.class).map(term -> term.page().ask()).findFirst();
        boolean comparing = only(found, Keyword.Comparing.class).findAny().isPresent();
        if (page.isPresent()) {
            return page.get();
        }
        if (roles.size() == 1 && levels.size() > 1) {
            return new Ask.ShowLadder(roles.get(0), levels);
        }
        if (roles.size() == 1) {
            return level.<Ask>map(l -> new Ask.ShowCell(roles.get(0), l)).orElse(new Ask.ShowRole(roles.get(0)));
        }
        if (level.isPresent()) {
            boolean some = roles.size() > 1 && roles.size() < Role.values().length;
            return some ? new Ask.CompareAt(roles, level.get()) : new Ask.ShowLevel(level.get());
        }
        if (roles.size() > 1) {
            return new Ask.Compare(roles);
        }
        return comparing ? new Ask.Compare(List.of(Role.values())) : new Ask.Help();
    }

    private static Level higher(Level one, Level other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static <T extends Keyword> Stream<T> only(List<Found> found, Class<T> kind) {
        return found.stream()
                .flatMap(f -> f.term.stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
