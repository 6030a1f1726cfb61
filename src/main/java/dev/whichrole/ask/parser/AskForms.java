package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.choice.Judgement;
import dev.whichrole.ask.phrase.Keyword;
import dev.whichrole.ask.text.Sentences;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.ask.text.WordSplitter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is asked by the form of a text more than by its words: an arrow, a pasted ad, who says what behind a colon. */
final class AskForms {
    private static final int LONGEST_OPENING = 40;
    private static final int LONGEST_PATH = 100;

    /** What stands between "settle this" and what is to be settled; but for a colon it has to name who said what. */
    private static final String OPENING_ENDS = ":.,\n";

    /** "Job ad says: ...", "what is this one: \"...\"", with some words of the ad. */
    private static final Pattern PASTED = Pattern.compile(
            "(?is)^[^:\"\u201c]{0,60}"
                    + "\\b(?:ads?|advert|jd|job|posting|vacancy|listing|duties|what (?:this|that|it) is|this one|role is this)\\b"
                    + "[^:\"\u201c]{0,40}[:\"\u201c]\\s*[\"\u201c]?(?![^\\n]*\\?)([^\"\u201d]{30,})(?:[\"\u201d][^\"\u201d]{0,60})?$");

    /** "DevOps -> SRE, how long?": from one to another, if the second is a role, and what is asked besides. */
    private static final Pattern ARROW = Pattern.compile(
            "\\s*([\\p{L}\\s]{2,40}?)\\s*(?:-+>|=+>|\u2192|\u27a1\\ufe0f?|\u279c)\\s*([\\p{L}\\s]{2,40}?)\\s*(?:[,.;:?!(].*)?");

    /** One of these is in every arrow. */
    private static final String ARROWHEADS = ">\u2192\u27a1\u279c";

    private final Map<String, Keyword.Page> alone;
    private final Supplier<Questions> questions;
    private final Function<String, Ask> parser;

    /**
     * @param alone pages by the names that ask for them
     * @param parser what any text asks
     */
    AskForms(Map<String, Keyword.Page> alone, Supplier<Questions> questions, Function<String, Ask> parser) {
        this.alone = alone;
        this.questions = questions;
        this.parser = parser;
    }

    /** What the text asks by its form, if it has one that is known. */
    Optional<Ask> in(String text) {
        return unreadable(text)
                .or(() -> debate(text))
                .or(() -> pasted(text))
                .or(() -> greeting(text))
                .or(() -> path(text));
    }

    /** A text without a Latin letter or a number: signs and emoji alone ask for the first screen. */
    private Optional<Ask> unreadable(String text) {
        boolean letters = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isDigit(c) || isLatin(c)) {
                return Optional.empty();
            }
            letters |= Character.isLetter(c);
        }
        return Optional.of(letters ? parser.apply(questions.get().foreign()) : new Ask.Help());
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** "Welcome @noor" and the like: words that ask for a greeting, and then somebody. */
    private Optional<Ask> greeting(String text) {
        return opens(text, text.indexOf('@'), Keyword.Page.WELCOME) ? Optional.of(new Ask.Greet()) : Optional.empty();
    }

    /** "Settle this: ..." and the like, with somebody's account of the debate after the colon, or who says what. */
    private Optional<Ask> debate(String text) {
        int end = openingEnd(text);
        return opens(text, end, Keyword.Page.SETTLE) && (text.indexOf(':', end) > 0 || isSaid(text.substring(end)))
                ? Optional.of(settled(text.substring(end + 1).strip()))
                : Optional.empty();
    }

    /** Of a situation and which of two roles it is for, the situation; of a word, what it is. */
    Optional<Ask> besideRoles(Typed typed) {
        return questions
                .get()
                .choice()
                .told(typed.text())
                .map(parser)
                .filter(ask -> ask instanceof Ask.Unclear || ask instanceof Ask.ShowTerm || ask instanceof Ask.WhoOwns);
    }

    /**
     * The same where that is not asked by itself: who says what of a thing and two roles, or a choice in the midst of what is
     * told. Not where more was heard than that roles are named beside something.
     */
    Optional<Ask> amongRoles(Typed typed, Ask heard) {
        boolean hardlyHeard = heard instanceof Ask.Compare
                || heard instanceof Ask.ShowTerm
                || heard instanceof Ask.Guess
                || heard instanceof Ask.Unclear;
        return hardlyHeard
                ? disputed(typed)
                        .or(() -> questions
                                .get()
                                .choice()
                                .toldAround(typed.text())
                                .map(parser)
                                .filter(Ask.Unclear.class::isInstance))
                : Optional.empty();
    }

    /** Who says what of two roles, or of one where it is asked who is right; "pick" or the like at the end says nothing itself. */
    private Optional<Ask> disputed(Typed typed) {
        String text = typed.text();
        Judgement judgement = questions.get().judgement();
        boolean asked = judgement.isAskedFor(text);
        if (judgement.sayings(text) < 2 || !(asked || questions.get().choice().isOfTwoRoles(typed.words()))) {
            return Optional.empty();
        }
        String last = typed.sentences().get(typed.sentences().size() - 1).text();
        boolean asksAtEnd = last.length() < text.length() && judgement.isAskedFor(last) && !isSaid(last);
        return Optional.of(
                dispute(asksAtEnd ? text.substring(0, text.lastIndexOf(last)).strip() : text));
    }

    /** Whose the thing is that they name each a role for, whoever says so; a debate where they name none. */
    private Ask dispute(String told) {
        return questions
                .get()
                .choice()
                .disputed(told)
                .map(parser)
                .flatMap(AskForms::whose)
                .orElseGet(() -> new Ask.Settle(told));
    }

    private static Optional<Ask> whose(Ask thing) {
        if (thing instanceof Ask.ShowTerm term) {
            return Optional.of(new Ask.WhoOwns(term.name()));
        }
        return thing instanceof Ask.Unclear || thing instanceof Ask.WhoOwns ? Optional.of(thing) : Optional.empty();
    }

    private boolean isSaid(String text) {
        return questions.get().judgement().sayings(text) > 0;
    }

    /** Where the first few words end; -1 if they go on. */
    private static int openingEnd(String text) {
        for (int at = 0; at < text.length() && at <= LONGEST_OPENING; at++) {
            if (OPENING_ENDS.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where two differ about what a word means, and not about whose a thing is, its page settles it. */
    private Ask settled(String told) {
        if (told.isEmpty() || told.contains(":")) {
            return new Ask.Settle(told);
        }
        Ask differs = parser.apply(told);
        boolean ofWord = differs instanceof Ask.ShowTerm
                || differs instanceof Ask.CompareTerms
                || differs instanceof Ask.ExplainTerm;
        boolean ofPage = differs instanceof Ask.ShowTopic && !questions.get().isSmallTalk(differs);
        boolean nobodySpeaks = !isSaid(told) && questions.get().namesRole(new Typed(told));
        return ofPage
                        || (ofWord && !questions.get().namesRole(new Typed(told)))
                        || (nobodySpeaks && isOfTheFour(differs))
                ? differs
                : new Ask.Settle(told);
    }

    /** Whether it asks whose something is, or what tells some of the four apart. */
    private static boolean isOfTheFour(Ask ask) {
        return ask instanceof Ask.WhoOwns || ask instanceof Ask.Compare || ask instanceof Ask.ShowTerm;
    }

    /** The same where who says what stands before "who is right?" or after "can you settle this?". */
    Ask settledInPart(String text, Ask heard) {
        if (!(heard instanceof Ask.Settle settle) || !settle.told().isEmpty() || !isSaid(text)) {
            return heard;
        }
        String told = Sentences.of(text).stream()
                .filter(sentence -> isSaid(sentence.text()))
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
        if (text.length() > LONGEST_PATH || !mayHoldArrow(text)) {
            return Optional.empty();
        }
        Matcher arrow = ARROW.matcher(text);
        return arrow.matches()
                ? questions
                        .get()
                        .ask(WordSplitter.of(arrow.group(1) + " to " + arrow.group(2)))
                        .map(Heard::ask)
                        .filter(ask -> ask instanceof Ask.ShowPath || ask instanceof Ask.Become)
                : Optional.empty();
    }

    private static boolean mayHoldArrow(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (ARROWHEADS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before the end asks for the page. */
    private boolean opens(String text, int end, Keyword.Page page) {
        return end >= 0
                && end <= LONGEST_OPENING
                && alone.get(Courtesy.without(WordSplitter.of(text.substring(0, end)))) == page;
    }
}
