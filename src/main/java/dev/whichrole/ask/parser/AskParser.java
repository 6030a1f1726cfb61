package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.phrase.Keyword;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.ask.text.Sentences;
import dev.whichrole.ask.text.Spelling;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.ask.text.WordSplitter;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns what a person typed into an {@link Ask}. It counts as an ask about the roles only if every word is understood;
 * one unknown word ("platform shoes") makes it something else.
 */
public final class AskParser {
    /** Nobody asks about a role in more words than this; longer texts are not looked at word by word. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_CHARACTERS = 400;
    private static final int LONGEST_OPENING = 40;
    private static final int LONGEST_PATH = 100;
    private static final int BRIEF = 3;

    /** What stands between "settle this" and what is to be settled; but for a colon it has to name who said what. */
    private static final Pattern OPENING_ENDS = Pattern.compile("[:.,\\n]");

    private static final Pattern SAYING =
            Pattern.compile("(?i)\\b(?:says?|said|thinks?|claims?|insists?|wants?|argues?|believes?)\\b");

    /** "Job ad says: ...", "what is this one: \"...\"", with some words of the ad. */
    private static final Pattern PASTED = Pattern.compile(
            "(?is)^[^:\"\u201c]{0,60}"
                    + "\\b(?:ads?|advert|jd|job|posting|vacancy|listing|duties|what (?:this|that|it) is|this one|role is this)\\b"
                    + "[^:\"\u201c]{0,40}[:\"\u201c]\\s*[\"\u201c]?(?![^\\n]*\\?)([^\"\u201d]{30,})(?:[\"\u201d][^\"\u201d]{0,60})?$");

    /** "DevOps -> SRE": from one to another, if both are roles. */
    private static final Pattern ARROW = Pattern.compile(
            "\\s*([\\p{L}\\s]{2,40}?)\\s*(?:-+>|=+>|\u2192|\u27a1\\ufe0f?|\u279c)\\s*([\\p{L}\\s]{2,40})\\s*");

    /** What people say before what they want. */
    private static final Set<String> BEFORE = Set.of("please", "pls", "the", "now", "hey", "hi");

    /** And after it, besides "thank you". */
    private static final Set<String> BEHIND = Set.of("please", "pls", "now", "thanks");

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

    /** Whether a few words point at what was spoken of before, by "they" or "it". */
    public boolean points(String text) {
        return questions.points(text);
    }

    /** The same, and at nobody by another name: "our accountant" is somebody else. */
    public boolean pointsAlone(String text) {
        return questions.pointsAlone(text);
    }

    /** Whether it is a word that stands for what was spoken of before, and nothing else. */
    public boolean isPointer(String text) {
        return WordSplitter.of(text).size() == 1 && questions.points(text);
    }

    /** Whether a few words ask for one of several that were spoken of before. */
    public boolean picks(String text) {
        return questions.picks(text);
    }

    /** Whether it is asked of all four, whoever was spoken of before. */
    public boolean isOfAll(String text) {
        return questions.isOfAll(text);
    }

    /** Whether it is so few words that they hardly say what they are about: "salary?" */
    public boolean isBrief(String text) {
        return WordSplitter.of(text).size() <= BRIEF;
    }

    /** Whether a word of it tells of trouble. */
    public boolean tellsOfTrouble(String text) {
        return questions.tellsOfTrouble(new Typed(text));
    }

    /** The same question with what it points at by this name, or with the name behind it; empty if it needs none. */
    public Optional<String> spelledOut(String text, String name) {
        return questions.spelledOut(text, name);
    }

    /** What the text asks, for text of any length and content. */
    public Heard parse(String text) {
        Optional<Ask> byForm =
                debate(text).or(() -> pasted(text)).or(() -> greeting(text)).or(() -> path(text));
        if (byForm.isPresent()) {
            return Heard.plainly(byForm.get());
        }
        if (text.length() > MOST_CHARACTERS) {
            return Heard.plainly(new Ask.Unclear(text, List.of()));
        }
        Typed typed = new Typed(text);
        List<String> words = questions.quiet(typed.words());
        if (questions.isAdvert(typed)) {
            return Heard.plainly(new Ask.Unclear(text, List.of()));
        }
        Optional<String> opened = questions.withoutOpener(typed);
        if (opened.isPresent()) {
            return parse(opened.get());
        }
        if (words.size() > MOST_WORDS) {
            return Heard.plainly(new Ask.Unclear(text, List.of()));
        }
        Optional<Ask> team = questions.team(typed);
        if (team.isPresent()) {
            return Heard.plainly(team.get());
        }
        if (questions.complains(typed)) {
            return unclear(typed, words);
        }
        Heard heard = strictly(typed, words)
                .or(() -> inPart(typed, words))
                .or(() -> questions.guess(typed).map(Heard::plainly))
                .orElseGet(() -> unclear(typed, words));
        return heard.asking(settledInPart(text, questions.told(heard.ask(), words)));
    }

    private Heard unclear(Typed typed, List<String> words) {
        return questions.perhaps(new Ask.Unclear(typed.text(), keywords.suggestions(words)), typed);
    }

    /** What the whole text asks if every word of it is understood, or a listed way of asking fits. */
    private Optional<Heard> strictly(Typed typed, List<String> words) {
        List<String> rest = questions.unframed(words);
        Optional<Heard> whole = whole(words)
                .or(() -> inBoth(words, rest, questions::ask))
                .or(() -> questions.talk(typed))
                .or(() -> keywords.knows(String.join(" ", words)) ? Optional.empty() : questions.surely(typed))
                .or(() -> inBoth(words, rest, questions::loosely)
                        .filter(heard -> !(heard.ask() instanceof Ask.Help && questions.asksAboutWhatIsTold(typed)))
                        .map(heard -> questions.besides(heard.ask(), typed)));
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
        boolean trouble = questions.tellsOfTrouble(typed);
        Optional<Heard> bySentence = trouble ? Optional.empty() : bySentence(typed.sentences(), words);
        return bySentence
                .or(() -> questions.freely(typed))
                .or(() -> trouble
                        ? Optional.empty()
                        : questions.strange(questions.unframed(words)).map(Heard::plainly));
    }

    /** The first sentence that asks something by itself, without what people say around it. */
    private Optional<Heard> bySentence(List<Sentences.Sentence> sentences, List<String> words) {
        return sentences.stream()
                .filter(sentence -> sentence.words().size() > 1)
                .filter(questions::isQuestion)
                .map(sentence -> Map.entry(sentence, questions.unframed(questions.quiet(sentence.words()))))
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
        return !nameless && (questionMark || !name) && !questions.isSmallTalk(ask);
    }

    /** A page that is asked for by its whole name alone, however it is spelt. */
    private Optional<Heard> whole(List<String> words) {
        String phrase = withoutCourtesy(words);
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

    /** Of words that are nothing but courtesy one is left. */
    private static String withoutCourtesy(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to - 1 && BEFORE.contains(words.get(from))) {
            from++;
        }
        int left;
        do {
            left = to;
            to -= courtesyAtEnd(words.subList(from, to));
        } while (to < left);
        return String.join(" ", words.subList(from, to));
    }

    /** How many words at the end of these, but never the first, are courtesy. */
    private static int courtesyAtEnd(List<String> words) {
        int size = words.size();
        if (size > 1 && BEHIND.contains(words.get(size - 1))) {
            return 1;
        }
        return size > 2
                        && words.get(size - 1).equals("you")
                        && words.get(size - 2).equals("thank")
                ? 2
                : 0;
    }

    /** "Welcome @noor" and the like: words that ask for a greeting, and then somebody. */
    private Optional<Ask> greeting(String text) {
        return opens(text, text.indexOf('@'), Keyword.Page.WELCOME) ? Optional.of(new Ask.Greet()) : Optional.empty();
    }

    /** "Settle this: ..." and the like, with somebody's account of the debate after the colon, or who says what. */
    private Optional<Ask> debate(String text) {
        Matcher end = OPENING_ENDS.matcher(text);
        return end.find()
                        && end.start() <= LONGEST_OPENING
                        && (text.indexOf(':', end.start()) > 0
                                || SAYING.matcher(text).find(end.start()))
                        && opens(text, end.start(), Keyword.Page.SETTLE)
                ? Optional.of(settled(text.substring(end.end()).strip()))
                : Optional.empty();
    }

    /** Where two differ about what a word means, its page settles it. */
    private Ask settled(String told) {
        if (told.isEmpty() || told.contains(":")) {
            return new Ask.Settle(told);
        }
        Ask differs = parse(told).ask();
        boolean ofWords = differs instanceof Ask.ShowTerm
                || differs instanceof Ask.CompareTerms
                || differs instanceof Ask.ExplainTerm
                || (differs instanceof Ask.ShowTopic && !questions.isSmallTalk(differs));
        return ofWords ? differs : new Ask.Settle(told);
    }

    /** The same where who says what stands before "who is right?" or after "can you settle this?". */
    private Ask settledInPart(String text, Ask heard) {
        if (!(heard instanceof Ask.Settle settle)
                || !settle.told().isEmpty()
                || !SAYING.matcher(text).find()) {
            return heard;
        }
        String told = Sentences.of(text).stream()
                .filter(sentence -> SAYING.matcher(sentence.text()).find())
                .map(Sentences.Sentence::text)
                .collect(Collectors.joining(" "));
        return told.strip().length() < text.strip().length() ? settled(told.strip()) : heard;
    }

    /** An ad or a part of one that somebody has put behind a few words about it: it is sorted, whatever the words ask. */
    private static Optional<Ask> pasted(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('"') < 0 && text.indexOf('\u201c') < 0) {
            return Optional.empty();
        }
        Matcher ad = PASTED.matcher(text);
        return ad.find() ? Optional.of(new Ask.Unclear(ad.group(1).strip(), List.of())) : Optional.empty();
    }

    /** A path that is drawn with an arrow, which is no word. */
    private Optional<Ask> path(String text) {
        if (text.length() > LONGEST_PATH) {
            return Optional.empty();
        }
        Matcher arrow = ARROW.matcher(text);
        return arrow.matches()
                ? questions
                        .ask(WordSplitter.of(arrow.group(1) + " to " + arrow.group(2)))
                        .map(Heard::ask)
                        .filter(Ask.ShowPath.class::isInstance)
                : Optional.empty();
    }

    /** Whether what stands before the end asks for the page. */
    private boolean opens(String text, int end, Keyword.Page page) {
        return end >= 0
                && end <= LONGEST_OPENING
                && alone.get(withoutCourtesy(WordSplitter.of(text.substring(0, end)))) == page;
    }
}
