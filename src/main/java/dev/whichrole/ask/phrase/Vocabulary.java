package dev.whichrole.ask.phrase;

import dev.whichrole.ask.text.Spelling;
import dev.whichrole.ask.text.WordSplitter;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that asks are made of, as a writer lists them.
 *
 * @param roles what each role is called
 * @param levels what each level is called
 * @param pages what each page is called
 * @param alone what asks for a page only where nothing else is said: "me" does, "tell me" does not
 * @param comparing words that ask for a comparison by themselves
 * @param filler words that a question may contain without changing what is asked
 * @param misspelt misspellings too far from the word for {@link Spelling} to find, and the word meant
 * @param never words that look like a misspelling of one above and are not
 */
public record Vocabulary(
        Map<Role, List<String>> roles,
        Map<Level, List<String>> levels,
        Map<Keyword.Page, List<String>> pages,
        Map<String, Keyword.Page> alone,
        List<String> comparing,
        List<String> filler,
        Map<String, String> misspelt,
        Set<String> never) {

    /** The longest phrase, in words; bounds the work per word. */
    static final int LONGEST_PHRASE = 4;

    public Vocabulary {
        roles = Map.copyOf(roles);
        levels = Map.copyOf(levels);
        pages = Map.copyOf(pages);
        alone = Map.copyOf(alone);
        comparing = List.copyOf(comparing);
        filler = List.copyOf(filler);
        misspelt = Map.copyOf(misspelt);
        never = Set.copyOf(never);
    }

    /**
     * Every word and phrase with what it stands for.
     *
     * @throws IllegalArgumentException if one stands for two things, is not lower-case words, or is too long
     */
    public Map<String, Keyword> terms() {
        Map<String, Keyword> terms = new HashMap<>();
        roles.forEach((role, words) -> addAll(terms, words, new Keyword.OfRole(role)));
        levels.forEach((level, words) -> addAll(terms, words, new Keyword.OfLevel(level)));
        pages.forEach((page, words) -> addAll(terms, words, new Keyword.OfPage(page)));
        addAll(terms, comparing, new Keyword.Comparing());
        addAll(terms, filler, new Keyword.Filler());
        return Map.copyOf(terms);
    }

    private static void addAll(Map<String, Keyword> terms, List<String> phrases, Keyword term) {
        for (String phrase : phrases) {
            List<String> words = WordSplitter.of(phrase);
            if (!String.join(" ", words).equals(phrase) || words.size() > LONGEST_PHRASE) {
                throw new IllegalArgumentException(
                        "'" + phrase + "' is not one to " + LONGEST_PHRASE + " plain lower-case words");
            }
            Optional.ofNullable(terms.put(phrase, term)).ifPresent(other -> {
                throw new IllegalArgumentException("'" + phrase + "' stands for " + other + " and for " + term);
            });
        }
    }

    /** Every single word in use, for finding the one that a misspelt word was meant to be. */
    public static Set<String> words(Map<String, Keyword> terms) {
        return terms.keySet().stream()
                .flatMap(phrase -> Arrays.stream(phrase.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
