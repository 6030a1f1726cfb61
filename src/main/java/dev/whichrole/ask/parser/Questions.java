package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.choice.Judgement;
import dev.whichrole.ask.choice.RoleChoice;
import dev.whichrole.ask.described.Described;
import dev.whichrole.ask.intent.Intents;
import dev.whichrole.ask.likeness.LearntQuestions;
import dev.whichrole.ask.phrase.Frame;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.ask.team.ChairTold;
import dev.whichrole.ask.team.Counts;
import dev.whichrole.ask.team.TeamTold;
import dev.whichrole.ask.text.Sentences;
import dev.whichrole.ask.text.Spelling;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what a text asks: by how it is put, by its gist, by its likeness to known questions; and what only tells. */
public final class Questions {
    private static final int MOST_GUESSES = 3;
    private static final int MOST_SMALL_TALK = 14;

    private final String foreign;
    private final ListedQuestions listed;
    private final Pages pages;
    private final Complaints complaints;
    private final Leaning leaning;
    private final TeamTold teamTold;
    private final Frame frame;
    private final FreeForm freeForm;
    private final LearntQuestions learnt;
    private final TermTalk termTalk;
    private final AmidChatter amidChatter;
    private final Described described;
    private final Manner manner;
    private final Adverts adverts;
    private final RoleChoice choice;
    private final Judgement judgement;

    /**
     * Reads the phrasings once.
     *
     * @param intents asked for once, when somebody first asks something that is put in no way that is written down
     * @param said all that is said of each word of the trade, by its name; asked for once, when somebody first describes one
     * @throws IllegalArgumentException if a word stands for two things
     */
    public Questions(
            Phrasebook book,
            Vocabulary vocabulary,
            Glossary glossary,
            List<Topic> topics,
            Supplier<Intents> intents,
            Supplier<Map<String, List<String>>> said) {
        var lexemes = new Lexemes(book, vocabulary, glossary);
        var names = new Spelling(lexemes.words(), vocabulary.misspelt(), vocabulary.never());
        var counts = counts(book);
        this.foreign = book.foreign();
        this.pages = Pages.of(topics);
        this.listed = new ListedQuestions(book, vocabulary, topics, pages, lexemes, names);
        this.complaints = new Complaints(book.complaints(), lexemes);
        this.teamTold = new TeamTold(book.crew(), lexemes, counts);
        this.frame = new Frame(book.gists());
        this.freeForm = new FreeForm(
                book.gists(), new ChairTold(book.gists(), lexemes, counts), lexemes, names, light(book, vocabulary));
        this.manner = new Manner(book, frame, lexemes, freeForm);
        this.amidChatter = new AmidChatter(listed, freeForm, frame);
        this.leaning = new Leaning(book, listed, freeForm, manner, lexemes);
        this.adverts = new Adverts(book.adverts(), manner);
        this.learnt = new LearntQuestions(intents, lexemes, book, vocabulary, pages.names(), pages::isSmallTalk);
        this.choice = new RoleChoice(book.choice(), lexemes);
        this.judgement = new Judgement(book.choice());
        this.termTalk = new TermTalk(book, lexemes, freeForm);
        this.described = new Described(book, lexemes, said);
    }

    private static Counts counts(Phrasebook book) {
        Map<String, Integer> numbers = new HashMap<>(book.numbers());
        numbers.putAll(book.crew().numbers());
        return new Counts(numbers, book.crew().scales());
    }

    private static Set<String> light(Phrasebook book, Vocabulary vocabulary) {
        return Stream.concat(vocabulary.filler().stream(), book.noise().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words without those that say nothing; all of them if none else are there. */
    List<String> quiet(List<String> words) {
        return listed.quiet(words);
    }

    /** What these words ask; empty if they are put in no way that is known. */
    Optional<Heard> ask(List<String> words) {
        return listed.ask(words);
    }

    /** Whether these words ask for a page of words: "one senior or two juniors" counts no team. */
    boolean isPage(List<String> words) {
        return listed.ask(words)
                .filter(heard -> heard.ask() instanceof Ask.ShowTopic)
                .isPresent();
    }

    /** What a text asks that is in no Latin letters, as it would be typed. */
    String foreign() {
        return foreign;
    }

    /** How texts lean on what was spoken of before them. */
    Leaning leaning() {
        return leaning;
    }

    /** A word that is asked for and that no page is about, by words that tell of no trouble. */
    Optional<Ask> strange(List<String> words) {
        return freeForm.isOurs(words) ? Optional.empty() : listed.strange(words);
    }

    /** The words without what people say around a question. */
    List<String> unframed(List<String> words) {
        return frame.without(words);
    }

    /** What these words ask, whatever else they say. */
    Optional<Heard> loosely(List<String> words) {
        return listed.loosely(words, ask -> !isOfTrouble(ask, words)).map(Heard::plainly);
    }

    /** Whose a thing is that makes trouble is sorted, as is who is to see to it: the trouble says more than the thing. */
    private boolean isOfTrouble(Ask ask, List<String> words) {
        boolean whose = ask instanceof Ask.WhoOwns || (ask instanceof Ask.ShowTerm && freeForm.asksWhom(words));
        return whose && freeForm.tellsOfTrouble(words);
    }

    /**
     * The same ask with what the words tell besides: of a comparison, all roles that are named; of the next chair, how many
     * engineers there are and what hurts; of a page that says something of each role, which of them.
     */
    Ask told(Ask ask, List<String> words) {
        if (ask instanceof Ask.Compare compare) {
            return freeForm.told(compare, words);
        }
        if (ask instanceof Ask.ShowTopic topic) {
            return topic.roles().isEmpty() && pages.ofRoles().contains(topic.name())
                    ? freeForm.told(topic, words)
                    : topic;
        }
        return ask instanceof Ask.NextChair next ? freeForm.told(next, words) : ask;
    }

    /** Whether the text tells of a situation, whatever it asks. */
    boolean tellsOfTrouble(Typed typed) {
        return freeForm.tellsOfTrouble(typed);
    }

    /** The same by a word of it, or by what a clause tells. */
    private boolean tellsOfAnyTrouble(Typed typed) {
        return tellsOfTrouble(typed) || manner.tellsOfTrouble(typed);
    }

    /** Whether it says that a thing by the name of a word is missing or makes trouble, and asks at most why that must be. */
    boolean complains(Typed typed) {
        return complaints.in(typed);
    }

    /** How a text names roles to choose from. */
    RoleChoice choice() {
        return choice;
    }

    /** How who says what is told, and how it is asked whose view holds. */
    Judgement judgement() {
        return judgement;
    }

    /** Whether a sentence begins like a question or ends like one. */
    boolean isQuestion(Sentences.Sentence sentence) {
        return freeForm.isQuestion(sentence);
    }

    /** Whether it is what people say before they say what they want. */
    boolean isSmallTalk(Ask ask) {
        return pages.isSmallTalk(ask);
    }

    /** Whether it is small talk, or leans on what was spoken of before. */
    boolean isAside(Ask ask) {
        return pages.isAside(ask);
    }

    /** What is said beside what is told in earnest; empty if nothing is told so, or nothing else is said. */
    Optional<String> besideTheMatter(Typed typed) {
        return learnt.isToTheBot(typed) ? Optional.empty() : manner.besideTheMatter(typed);
    }

    /** Small talk is short, and so is what leans on what was said before: who goes on wants something. */
    private boolean fits(Ask ask, List<String> words) {
        return words.size() <= MOST_SMALL_TALK || !pages.isAside(ask);
    }

    /** Who is next in a team that somebody counts up, or says the size of beside what hurts there. */
    Optional<Ask> team(Typed typed) {
        return teamTold.ask(typed.words())
                .filter(team -> !tellsOfTrouble(typed))
                .map(team -> freeForm.hurting(team, typed.words()))
                .or(() -> teamTold.inPassing(manner.clausesOf(typed))
                        .map(team -> freeForm.hurting(team, typed.words()))
                        .filter(team -> team.pain().isPresent()))
                .map(Ask.class::cast);
    }

    /** What the text is so like that it need not be read word by word; nothing if it tells of trouble. */
    Optional<Heard> surely(Typed typed) {
        return tellsOfTrouble(typed)
                ? Optional.empty()
                : learnt.surely(typed)
                        .filter(heard -> fits(heard.ask(), typed.words()) && answers(heard.ask(), typed, true));
    }

    /** The word of the trade that somebody describes, or is puzzled by. */
    Optional<Heard> described(Typed typed) {
        if (manner.asksAboutWhatIsTold(typed)) {
            return Optional.empty();
        }
        return described.ask(typed, listed.kept(quiet(typed.words())), tellsOfAnyTrouble(typed));
    }

    /** What one part asks, where the others say nothing and no trouble is told. */
    Optional<Heard> amidChatter(Typed typed) {
        return tellsOfAnyTrouble(typed) ? Optional.empty() : amidChatter.ask(typed);
    }

    /** What is said of a word of the trade, by how the sentence is built. */
    Optional<Heard> talk(Typed typed) {
        return termTalk.ask(typed.sentences(), tellsOfTrouble(typed)).map(Heard::plainly);
    }

    /** An ask that was understood by a part of the text, with what the whole is likelier to ask. */
    Heard besides(Ask ask, Typed typed) {
        return new Heard(ask, List.of(), learnt.insteadOf(ask, typed));
    }

    /** A text that is sorted, with what it may ask all the same, and what it is if there is nothing to sort. */
    Heard perhaps(Typed typed, List<Ask> nearest) {
        Optional<Ask.ShowTopic> smallTalk = tellsOfAnyTrouble(typed) ? Optional.empty() : learnt.smallTalk(typed);
        Ask.Unclear unclear = new Ask.Unclear(typed.text(), nearest, smallTalk);
        return new Heard(unclear, List.of(), learnt.perhaps(typed, unclear));
    }

    /** What the text asks by its gist, or by its likeness to questions that are known, or at least of whom. */
    Optional<Heard> freely(Typed typed) {
        boolean trouble = tellsOfTrouble(typed);
        return learnt.ask(typed, trouble, sentence -> manner.asks(Typed.of(sentence)), this::mayBeInPart)
                .filter(heard -> fits(heard.ask(), typed.words())
                        && !isOfTrouble(heard.ask(), typed.words())
                        && answers(heard.ask(), typed, false))
                .or(() -> freeForm.ask(typed.text(), typed.sentences(), trouble).map(ask -> besides(ask, typed)))
                .or(() -> trouble
                        ? Optional.empty()
                        : freeForm.atLeastRole(typed.sentences()).map(ask -> besides(ask, typed)));
    }

    /** Small talk is no matter of one of several sentences, nor is a question about oneself: "port taken, am I blind". */
    private boolean mayBeInPart(Ask ask) {
        return !isSmallTalk(ask) && !(ask instanceof Ask.FindMyRole) && !(ask instanceof Ask.TakeQuiz);
    }

    /**
     * Whether what a text is like answers it: where it asks any page that is about it, but of what is told only small talk, what speaks of the
     * four or to the bot and of no trouble, and beyond doubt a page for somebody who speaks of themselves.
     */
    private boolean answers(Ask ask, Typed typed, boolean beyondDoubt) {
        if (manner.asks(typed)) {
            return !(freeForm.isOurs(typed.words()) && learnt.isBeside(ask, typed))
                    && !(ask instanceof Ask.WhoOwns && manner.wantsHelp(typed))
                    && !(ask instanceof Ask.ShowTopic && !beyondDoubt && manner.isOwnChoice(typed));
        }
        return pages.isAside(ask) || (!manner.tellsOfTrouble(typed) && answersWhatIsTold(ask, typed, beyondDoubt));
    }

    private boolean answersWhatIsTold(Ask ask, Typed typed, boolean beyondDoubt) {
        return manner.isOfUs(typed)
                || ask instanceof Ask.NextChair
                || (beyondDoubt && ask instanceof Ask.ShowTopic && manner.tellsOfOneself(typed));
    }

    /** Whether it is a job ad that somebody has pasted. */
    boolean isAdvert(Typed typed) {
        return adverts.isOne(typed);
    }

    /** Whether a role is named in it. */
    boolean namesRole(Typed typed) {
        return freeForm.namesRole(typed.words());
    }

    /** Whether it is only told, and asks whom or what about that. */
    boolean asksAboutWhatIsTold(Typed typed) {
        return manner.asksAboutWhatIsTold(typed);
    }

    /** What is told or asked behind "TL;DR" and the like, where that is no way of asking that is listed. */
    Optional<String> withoutOpener(Typed typed) {
        return manner.withoutOpener(typed.text())
                .filter(rest -> ask(quiet(typed.words())).isEmpty());
    }

    /** What may be asked of a role in a few words that name it and tell of no trouble, the role itself among it. */
    Optional<Ask> ofNamedRole(Typed typed) {
        return tellsOfAnyTrouble(typed) || adverts.hasSign(typed)
                ? Optional.empty()
                : freeForm.onlyRole(listed.kept(quiet(typed.words())))
                        .map(role -> guess(typed, Stream.concat(learnt.near(typed).stream(), Stream.of(role))));
    }

    private static Ask.Guess guess(Typed typed, Stream<Ask> like) {
        return new Ask.Guess(typed.text(), like.distinct().limit(MOST_GUESSES).toList());
    }

    /** What the text may be asking, by what it is most like; nothing if it is hardly a question, or asks whom to ask about trouble. */
    Optional<Ask> guess(Typed typed) {
        boolean trouble = tellsOfTrouble(typed);
        if (manner.isOwnChoice(typed)
                || adverts.hasSign(typed)
                || !(manner.asks(typed) || manner.isOfUs(typed))
                || (trouble && freeForm.asksWhom(typed.words()))) {
            return Optional.empty();
        }
        List<Ask> like = learnt.like(typed, trouble).stream()
                .filter(ask -> ask instanceof Ask.Lookup && !pages.isAside(ask))
                .distinct()
                .limit(MOST_GUESSES)
                .toList();
        return like.isEmpty() ? Optional.empty() : Optional.of(new Ask.Guess(typed.text(), like));
    }
}
