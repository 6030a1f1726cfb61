package dev.whichrole.ask;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns what a person typed into an {@link Ask}. It counts as an ask about the roles only if every word is understood;
 * one unknown word ("platform shoes") makes it something else.
 */
public final class AskParser {
    /** Nobody asks about a role in more words than this; longer texts are not looked at word by word. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_CHARACTERS = 400;
    private static final int LONGEST_OPENING = 40;
    private static final int MOST_SUGGESTIONS = 3;

    /** What people say before and after what they want. */
    private static final Pattern COURTESY =
            Pattern.compile("^(?:(?:please|pls|the|now|hey|hi) )+|(?: (?:please|pls|now|thanks|thank you))+$");

    private final Map<String, Keyword> terms;
    private final Map<String, Keyword.Page> alone;
    private final Spelling spelling;
    private final Spelling pages;
    private final Questions questions;

    /**
     * Reads the vocabulary once.
     *
     * @throws IllegalArgumentException if a word in it stands for two things
     */
    public AskParser(Vocabulary vocabulary, Questions questions) {
        this.questions = questions;
        this.terms = vocabulary.terms();
        this.alone = vocabulary.alone();
        this.spelling = new Spelling(Vocabulary.words(terms), vocabulary.misspelt(), vocabulary.never());
        this.pages = new Spelling(alone.keySet(), Map.of(), vocabulary.never());
    }

    /** What the text asks, for text of any length and content. */
    public Heard parse(String text) {
        Optional<Ask> opened = debate(text).or(() -> greeting(text));
        if (opened.isPresent()) {
            return new Heard(opened.get(), List.of());
        }
        List<String> words = WordSplitter.of(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        if (text.length() > MOST_CHARACTERS || words.size() > MOST_WORDS) {
            return new Heard(new Ask.Unclear(text, List.of()), List.of());
        }
        Heard heard = strictly(text, words)
                .or(() -> bySentence(text, words))
                .or(() -> questions.freely(text).map(ask -> new Heard(ask, List.of())))
                .orElseGet(() -> unclear(text, words));
        return new Heard(questions.told(heard.ask(), words), heard.corrections());
    }

    private Heard unclear(String text, List<String> words) {
        return new Heard(new Ask.Unclear(text, suggestions(read(mended(words, slips(read(words)))))), List.of());
    }

    private static List<String> mended(List<String> words, Map<String, String> slips) {
        return words.stream().map(word -> slips.getOrDefault(word, word)).toList();
    }

    /** What the whole text asks if every word of it is understood, or a listed way of asking fits. */
    private Optional<Heard> strictly(String text, List<String> words) {
        Optional<Heard> whole = whole(String.join(" ", words))
                .or(() -> questions.ask(words))
                .or(() -> unframed(words))
                .or(() -> questions.loosely(words).map(ask -> new Heard(ask, List.of())));
        return whole.isPresent() ? whole : byWord(text, words);
    }

    /** What the words ask without what people say around a question. */
    private Optional<Heard> unframed(List<String> words) {
        List<String> rest = questions.unframed(words);
        return rest.size() < words.size() ? questions.ask(rest) : Optional.empty();
    }

    /** The first sentence that asks something by itself, without what people say around it. */
    private Optional<Heard> bySentence(String text, List<String> words) {
        if (questions.tellsOfTrouble(text)) {
            return Optional.empty();
        }
        return Sentences.of(text).stream()
                .filter(sentence -> sentence.words().size() > 1)
                .filter(questions::isQuestion)
                .map(sentence -> Map.entry(sentence, questions.unframed(sentence.words())))
                .filter(sentence -> sentence.getValue().size() < words.size())
                .flatMap(sentence -> strictly(sentence.getKey().text(), sentence.getValue())
                        .filter(heard ->
                                asksByItself(heard.ask(), sentence.getKey().asks()))
                        .stream())
                .findFirst();
    }

    /** A name alone is rather a part of what the other sentences say. */
    private boolean asksByItself(Ask ask, boolean questionMark) {
        boolean name = ask instanceof Ask.ShowRole || ask instanceof Ask.ShowLevel || ask instanceof Ask.ShowTerm;
        boolean nameless = ask instanceof Ask.Help
                || (ask instanceof Ask.Compare compare && compare.roles().size() == Role.values().length);
        return !nameless && (questionMark || !name) && !questions.isSmallTalk(ask);
    }

    private Optional<Heard> byWord(String text, List<String> words) {
        Map<String, String> slips = slips(read(words));
        List<Found> found = read(mended(words, slips));
        boolean understood = found.stream().allMatch(Found::understood);
        return understood && !(words.isEmpty() && !text.isBlank())
                ? Optional.of(new Heard(ask(found), corrections(slips)))
                : Optional.empty();
    }

    /** A page that is asked for by its whole name alone, however it is spelt. */
    private Optional<Heard> whole(String said) {
        String phrase = withoutCourtesy(said);
        Keyword.Page page = alone.get(phrase);
        if (page != null) {
            return Optional.of(new Heard(page.ask(), List.of()));
        }
        return terms.containsKey(phrase)
                ? Optional.empty()
                : pages.meant(phrase)
                        .flatMap(meant -> Optional.ofNullable(alone.get(meant))
                                .map(found -> new Heard(found.ask(), List.of(new Heard.Correction(phrase, meant)))));
    }

    private static String withoutCourtesy(String said) {
        return COURTESY.matcher(said).replaceAll("");
    }

    /** "Welcome @noor" and the like: words that ask for a greeting, and then somebody. */
    private Optional<Ask> greeting(String text) {
        return opens(text, text.indexOf('@'), Keyword.Page.WELCOME) ? Optional.of(new Ask.Greet()) : Optional.empty();
    }

    /** "Settle this: ..." and the like, with somebody's account of the debate after the colon. */
    private Optional<Ask> debate(String text) {
        int colon = text.indexOf(':');
        return opens(text, colon, Keyword.Page.SETTLE)
                ? Optional.of(new Ask.Settle(text.substring(colon + 1).strip()))
                : Optional.empty();
    }

    /** Whether what stands before the end asks for the page. */
    private boolean opens(String text, int end, Keyword.Page page) {
        return end >= 0
                && end <= LONGEST_OPENING
                && alone.get(withoutCourtesy(String.join(" ", WordSplitter.of(text.substring(0, end))))) == page;
    }

    /** A word or phrase of the text and what it stands for, if anything. */
    private record Found(String phrase, Optional<Keyword> term) {
        boolean understood() {
            return term.isPresent();
        }

        /** Whether it says what is asked, rather than how. */
        boolean telling() {
            return term.filter(t -> !(t instanceof Keyword.Filler || t instanceof Keyword.Comparing))
                    .isPresent();
        }
    }

    private List<Found> read(List<String> words) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found next = longestPhrase(words, at);
            found.add(next);
            at += WordSplitter.of(next.phrase).size();
        }
        return found;
    }

    private Found longestPhrase(List<String> words, int at) {
        for (int length = Math.min(Vocabulary.LONGEST_PHRASE, words.size() - at); length > 1; length--) {
            Found found = find(String.join(" ", words.subList(at, at + length)));
            if (found.understood()) {
                return found;
            }
        }
        return find(words.get(at));
    }

    private Found find(String phrase) {
        Keyword term = terms.get(phrase);
        return new Found(phrase, Optional.ofNullable(term == null ? terms.get(singular(phrase)) : term));
    }

    private static String singular(String phrase) {
        return phrase.endsWith("s") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    /** The words that nothing is known of but what they were probably meant to be. */
    private Map<String, String> slips(List<Found> found) {
        Map<String, String> slips = new LinkedHashMap<>();
        found.stream()
                .filter(f -> !f.understood())
                .forEach(f -> spelling.meant(f.phrase).ifPresent(meant -> slips.put(f.phrase, meant)));
        return slips;
    }

    private List<Heard.Correction> corrections(Map<String, String> slips) {
        return slips.entrySet().stream()
                .filter(slip -> find(slip.getValue()).telling())
                .map(slip -> new Heard.Correction(slip.getKey(), slip.getValue()))
                .toList();
    }

    private static Ask ask(List<Found> found) {
        List<Role> roles = only(found, Keyword.OfRole.class)
                .map(Keyword.OfRole::role)
                .distinct()
                .toList();
        Optional<Level> level =
                only(found, Keyword.OfLevel.class).map(Keyword.OfLevel::level).reduce(AskParser::higher);
        Optional<Ask> page =
                only(found, Keyword.OfPage.class).map(term -> term.page().ask()).findFirst();
        boolean comparing = only(found, Keyword.Comparing.class).findAny().isPresent();
        if (page.isPresent()) {
            return page.get();
        }
        if (roles.size() == 1) {
            return level.<Ask>map(l -> new Ask.ShowCell(roles.get(0), l)).orElse(new Ask.ShowRole(roles.get(0)));
        }
        if (level.isPresent()) {
            return new Ask.ShowLevel(level.get());
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

    /** What the understood words alone would ask, and each of them by itself. */
    private static List<Ask> suggestions(List<Found> found) {
        List<Found> telling = found.stream().filter(Found::telling).toList();
        return telling.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(ask(telling)), telling.stream().map(f -> ask(List.of(f))))
                        .distinct()
                        .limit(MOST_SUGGESTIONS)
                        .toList();
    }
}
