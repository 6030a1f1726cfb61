package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.Once;
import dev.whichrole.ask.phrase.Keyword;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.ask.text.Sentences;
import dev.whichrole.ask.text.Spelling;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns what a person typed into an {@link Ask}. It counts as an ask about the roles only if every word is understood;
 * one unknown word ("platform shoes") makes it something else.
 */
public final class AskParser {
    /** Nobody asks about a role in more words than this; longer texts are not looked at word by word. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_CHARACTERS = 400;
    /** What is asked by a name alone, or as a button asks it, so often and so soon that it waits for nothing. */
    private final Map<String, Ask> names;

    private final Map<String, Keyword.Page> alone;
    private final KeywordReader keywords;
    private final Spelling pages;
    private final Supplier<Questions> questions;
    private final AskForms forms;

    /**
     * Reads the vocabulary once.
     *
     * @param questions asked for once, when somebody first types more than the name of a page or a role
     * @throws IllegalArgumentException if a word in it stands for two things
     */
    public AskParser(Vocabulary vocabulary, Supplier<Questions> questions) {
        this.questions = new Once<>(questions);
        this.alone = vocabulary.alone();
        this.names = names(alone);
        this.keywords = new KeywordReader(vocabulary);
        this.forms = new AskForms(alone, this.questions, text -> parse(text).ask());
        this.pages = new Spelling(alone.keySet(), Map.of(), vocabulary.never());
    }

    private static Map<String, Ask> names(Map<String, Keyword.Page> alone) {
        Map<String, Ask> names = new HashMap<>();
        alone.forEach((name, page) -> names.put(name, page.ask()));
        for (Role role : Role.values()) {
            put(new Ask.ShowRole(role), names);
            for (Level level : Level.values()) {
                put(new Ask.ShowCell(role, level), names);
            }
            for (Role other : Role.values()) {
                if (other != role) {
                    put(new Ask.Compare(List.of(role, other)), names);
                }
            }
        }
        return names;
    }

    private static void put(Ask ask, Map<String, Ask> names) {
        names.put(ask.typed(), ask);
    }

    private Questions questions() {
        return questions.get();
    }

    /** How texts lean on what was spoken of before them. */
    public Leaning leaning() {
        return questions().leaning();
    }

    /** Whether a word of it tells of trouble. */
    public boolean tellsOfTrouble(String text) {
        return questions().tellsOfTrouble(new Typed(text));
    }

    /** What the text asks, for text of any length and content. */
    public Heard parse(String text) {
        Ask named = names.get(text);
        return named == null ? read(text) : Heard.plainly(named);
    }

    private Heard read(String text) {
        Optional<Ask> byForm = forms.in(text);
        if (byForm.isPresent()) {
            return Heard.plainly(byForm.get());
        }
        if (text.length() > MOST_CHARACTERS) {
            return Heard.plainly(new Ask.Unclear(text, List.of()));
        }
        Typed typed = new Typed(text);
        List<String> words = questions().quiet(typed.words());
        if (questions().isAdvert(typed)) {
            return Heard.plainly(new Ask.Unclear(text, List.of()));
        }
        Optional<String> opened = questions().withoutOpener(typed);
        if (opened.isPresent()) {
            return parse(opened.get());
        }
        if (words.size() > MOST_WORDS) {
            return Heard.plainly(new Ask.Unclear(text, List.of()));
        }
        Optional<Ask> team = questions().team(typed).filter(each -> !questions().isPage(words));
        if (team.isPresent()) {
            return Heard.plainly(team.get());
        }
        if (questions().complains(typed)) {
            return unclear(typed, words);
        }
        return heard(typed, words);
    }

    private Heard heard(Typed typed, List<String> words) {
        boolean ofRoles = questions().namesRole(typed)
                && keywords.read(questions().unframed(words)).isEmpty();
        Optional<Ask> besideRoles = ofRoles ? forms.besideRoles(typed) : Optional.empty();
        if (besideRoles.isPresent()) {
            return Heard.plainly(besideRoles.get());
        }
        Heard heard = strictly(typed, words)
                .or(() -> questions().amidChatter(typed))
                .or(() -> inPart(typed, words))
                .or(() -> questions()
                        .guess(typed)
                        .or(() -> questions().ofNamedRole(typed))
                        .map(Heard::plainly))
                .filter(each -> !isSaidInPassing(each.ask(), typed))
                .orElseGet(() -> unclear(typed, words));
        Optional<Ask> amongRoles = ofRoles ? forms.amongRoles(typed, heard.ask()) : Optional.empty();
        return amongRoles
                .map(Heard::plainly)
                .orElseGet(() -> heard.asking(
                        forms.settledInPart(typed.text(), questions().told(heard.ask(), words))));
    }

    /** Whether it is small talk, and the text asks for that without what it tells in earnest as well. */
    private boolean isSaidInPassing(Ask ask, Typed typed) {
        return questions().isSmallTalk(ask)
                && questions()
                        .besideTheMatter(typed)
                        .filter(beside -> parse(beside).ask().equals(ask))
                        .isPresent();
    }

    private Heard unclear(Typed typed, List<String> words) {
        return questions().perhaps(typed, keywords.suggestions(words));
    }

    /** What the whole text asks if every word of it is understood, or a listed way of asking fits. */
    private Optional<Heard> strictly(Typed typed, List<String> words) {
        List<String> rest = questions().unframed(words);
        Optional<Heard> whole = whole(words)
                .or(() -> inBoth(words, rest, questions()::ask))
                .or(() -> questions().described(typed))
                .or(() -> questions().talk(typed))
                .or(() -> keywords.knows(String.join(" ", words))
                        ? Optional.empty()
                        : questions().surely(typed))
                .or(() -> inBoth(words, rest, questions()::loosely)
                        .filter(heard ->
                                !(heard.ask() instanceof Ask.Help && questions().asksAboutWhatIsTold(typed)))
                        .map(heard -> questions().besides(heard.ask(), typed)));
        return whole.isPresent() || (words.isEmpty() && !typed.text().isBlank())
                ? whole
                : inBoth(words, rest, keywords::read);
    }

    /** What the words ask, or else what they ask without what people say around a question. */
    private static Optional<Heard> inBoth(
            List<String> words, List<String> rest, Function<List<String>, Optional<Heard>> reader) {
        Optional<Heard> heard = reader.apply(words);
        return heard.isPresent() || rest.size() == words.size() ? heard : reader.apply(rest);
    }

    /** What a part of it asks, or the gist of it, or after which word that is not known. */
    private Optional<Heard> inPart(Typed typed, List<String> words) {
        boolean trouble = questions().tellsOfTrouble(typed);
        Optional<Heard> bySentence = trouble ? Optional.empty() : bySentence(typed.sentences(), words);
        return bySentence
                .or(() -> questions().freely(typed))
                .or(() -> trouble
                        ? Optional.empty()
                        : questions().strange(questions().unframed(words)).map(Heard::plainly));
    }

    /** The first sentence that asks something by itself, without what people say around it. */
    private Optional<Heard> bySentence(List<Sentences.Sentence> sentences, List<String> words) {
        return sentences.stream()
                .filter(sentence -> sentence.words().size() > 1)
                .filter(questions()::isQuestion)
                .map(sentence ->
                        Map.entry(sentence, questions().unframed(questions().quiet(sentence.words()))))
                .filter(sentence -> sentence.getValue().size() < words.size())
                .flatMap(sentence -> strictly(Typed.of(sentence.getKey()), sentence.getValue())
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
        return !nameless && (questionMark || !name) && !questions().isAside(ask);
    }

    /** A page that is asked for by its whole name alone, however it is spelt. */
    private Optional<Heard> whole(List<String> words) {
        String phrase = Courtesy.without(words);
        Keyword.Page page = alone.get(phrase);
        if (page != null) {
            return Optional.of(Heard.plainly(page.ask()));
        }
        return keywords.knows(phrase)
                ? Optional.empty()
                : pages.meant(phrase)
                        .flatMap(meant -> Optional.ofNullable(alone.get(meant))
                                .map(found -> new Heard(found.ask(), List.of(new Heard.Correction(phrase, meant)))));
    }
}
