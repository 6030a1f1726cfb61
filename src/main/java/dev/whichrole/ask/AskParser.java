package dev.whichrole.ask;

import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns what a person typed into an {@link Ask}. It counts as an ask about the roles only if every word is understood;
 * one unknown word ("platform shoes") makes it something else.
 */
public final class AskParser {
    /** Nobody asks about a role in more words than this; longer texts are not looked at word by word. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_CHARACTERS = 400;
    private static final int LONGEST_OPENING = 40;

    /** What people say before and after what they want. */
    private static final Pattern COURTESY =
            Pattern.compile("^(?:(?:please|pls|the|now|hey|hi) )+|(?: (?:please|pls|now|thanks|thank you))+$");

    private final Map<String, Keyword.Page> alone;
    private final KeywordReader keywords;
    private final Spelling pages;
    private final Questions questions;

    /**
     * Reads the vocabulary once.
     *
     * @throws IllegalArgumentException if a word in it stands for two things
     */
    public AskParser(Vocabulary vocabulary, Questions questions) {
        this.questions = questions;
        this.alone = vocabulary.alone();
        this.keywords = new KeywordReader(vocabulary);
        this.pages = new Spelling(alone.keySet(), Map.of(), vocabulary.never());
    }

    /** Whether it is a few words that begin as those do that lean on what was said before: "and for DevOps?" */
    public boolean followsUp(String text) {
        return questions.followsUp(text);
    }

    /** What the text asks, for text of any length and content. */
    public Heard parse(String text) {
        Optional<Ask> opened = debate(text).or(() -> greeting(text));
        if (opened.isPresent()) {
            return new Heard(opened.get(), List.of());
        }
        List<String> words =
                questions.quiet(WordSplitter.of(text.substring(0, Math.min(text.length(), MOST_CHARACTERS))));
        if (text.length() > MOST_CHARACTERS || words.size() > MOST_WORDS) {
            return new Heard(new Ask.Unclear(text, List.of()), List.of());
        }
        Heard heard = strictly(text, words)
                .or(() -> bySentence(text, words))
                .or(() -> questions.freely(text).map(ask -> new Heard(ask, List.of())))
                .or(() -> questions.strange(text, questions.unframed(words)).map(ask -> new Heard(ask, List.of())))
                .orElseGet(() -> unclear(text, words));
        return new Heard(questions.told(heard.ask(), words), heard.corrections());
    }

    private Heard unclear(String text, List<String> words) {
        return new Heard(new Ask.Unclear(text, keywords.suggestions(words)), List.of());
    }

    /** What the whole text asks if every word of it is understood, or a listed way of asking fits. */
    private Optional<Heard> strictly(String text, List<String> words) {
        List<String> rest = questions.unframed(words);
        Optional<Heard> whole = whole(String.join(" ", words))
                .or(() -> inBoth(words, rest, questions::ask))
                .or(() -> inBoth(words, rest, questions::loosely));
        return whole.isPresent() || (words.isEmpty() && !text.isBlank()) ? whole : inBoth(words, rest, keywords::read);
    }

    /** What the words ask, or else what they ask without what people say around a question. */
    private static Optional<Heard> inBoth(
            List<String> words, List<String> rest, Function<List<String>, Optional<Heard>> reader) {
        Optional<Heard> heard = reader.apply(words);
        return heard.isPresent() || rest.size() == words.size() ? heard : reader.apply(rest);
    }

    /** The first sentence that asks something by itself, without what people say around it. */
    private Optional<Heard> bySentence(String text, List<String> words) {
        if (questions.tellsOfTrouble(text)) {
            return Optional.empty();
        }
        return Sentences.of(text).stream()
                .filter(sentence -> sentence.words().size() > 1)
                .filter(questions::isQuestion)
                .map(sentence -> Map.entry(sentence, questions.unframed(questions.quiet(sentence.words()))))
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

    /** A page that is asked for by its whole name alone, however it is spelt. */
    private Optional<Heard> whole(String said) {
        String phrase = withoutCourtesy(said);
        Keyword.Page page = alone.get(phrase);
        if (page != null) {
            return Optional.of(new Heard(page.ask(), List.of()));
        }
        return keywords.knows(phrase)
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
}
