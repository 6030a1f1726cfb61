package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.intent.Intents;
import dev.whichrole.ask.phrase.Frame;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Phrasing;
import dev.whichrole.ask.phrase.Phrasings;
import dev.whichrole.ask.phrase.QuestionKind;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.ask.text.Sentences;
import dev.whichrole.ask.text.Spelling;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.ask.text.WordSplitter;
import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows questions by how they are put: each is a whole text that fits a phrasing, misspelt or not. */
public final class Questions {
    private final Phrasings strict = new Phrasings();
    private final Phrasings loose = new Phrasings();
    private final Phrasings strange = new Phrasings();
    private final Phrasings talk = new Phrasings();
    private final Phrasings complaints = new Phrasings();
    private final Phrasings grievances = new Phrasings();
    private final Set<String> noComplaint;
    private final Map<String, String> contractions;
    private final Map<String, String> topics = new HashMap<>();
    private final Set<String> noise;
    private final Set<String> articles;
    private final Set<String> dropped;
    private final Lexemes lexemes;
    /** Of names alone, for texts that leave room. */
    private final Spelling spelling;
    /** Of whatever stands in a phrasing. */
    private final Spelling everyWord;

    private final Set<String> names;
    private final Set<String> smallTalk;
    /** Pages that say something of each role. */
    private final Set<String> ofRoles;

    /** Pages that are asked of what was spoken of before. */
    private final Set<String> leaning;

    private final List<List<String>> followUps;
    private final Pointers pointers;
    private final TeamTold teamTold;
    private final Frame frame;
    private final FreeForm freeForm;
    private final LearntQuestions learnt;
    private final TermTalk termTalk;
    private final Manner manner;
    private final Adverts adverts;

    /**
     * Reads the phrasings once.
     *
     * @param intents asked for once, when somebody first asks something that is put in no way that is written down
     * @throws IllegalArgumentException if a word stands for two things
     */
    public Questions(
            Phrasebook book, Vocabulary vocabulary, Glossary glossary, List<Topic> topics, Supplier<Intents> intents) {
        this.lexemes = new Lexemes(book, vocabulary, glossary);
        this.noise = new HashSet<>(book.noise());
        this.contractions = new HashMap<>(book.contractions());
        this.articles = new HashSet<>(book.articles());
        this.dropped = new HashSet<>(book.dropped());
        this.names = lexemes.words();
        this.spelling = new Spelling(names, vocabulary.misspelt(), vocabulary.never());
        this.smallTalk = topics.stream()
                .filter(topic -> topic.kind() != Topic.Kind.PAGE)
                .map(Topic::name)
                .collect(Collectors.toUnmodifiableSet());
        this.leaning = topics.stream().filter(Topic::leans).map(Topic::name).collect(Collectors.toUnmodifiableSet());
        this.ofRoles = topics.stream()
                .filter(topic -> !topic.about().isEmpty())
                .map(Topic::name)
                .collect(Collectors.toUnmodifiableSet());
        this.followUps = book.gists().followUps().stream().map(WordSplitter::of).toList();
        this.pointers = new Pointers(book.pointers());
        Counts counts = counts(book);
        this.teamTold = new TeamTold(book.crew(), lexemes, counts);
        this.frame = new Frame(book.gists());
        this.freeForm = new FreeForm(
                book.gists(), new ChairTold(book.gists(), lexemes, counts), lexemes, spelling, light(book, vocabulary));
        this.manner = new Manner(book.clauses(), frame, lexemes, freeForm);
        this.adverts = new Adverts(book.adverts(), manner);
        this.learnt = new LearntQuestions(
                intents,
                lexemes,
                book,
                vocabulary,
                topics.stream().map(Topic::name).collect(Collectors.toSet()));
        topics.forEach(topic -> topic.asked().forEach(asked -> add(topic, asked)));
        for (QuestionKind question : QuestionKind.values()) {
            book.questions()
                    .getOrDefault(question, List.of())
                    .forEach(written -> strict.add(Phrasing.of(written, lexemes), question::ask));
            book.loosely()
                    .getOrDefault(question, List.of())
                    .forEach(written -> (OF_WORDS.contains(question) ? talk : loose)
                            .add(Phrasing.of(written, lexemes), question::ask));
        }
        book.strange()
                .forEach(written -> strange.add(Phrasing.of(written, lexemes), found -> new Ask.ShowTopic(NOT_LISTED)));
        this.noComplaint = book.complaints().unless();
        book.complaints().grievances().forEach(written -> grievances.add(Phrasing.of(written, lexemes)));
        book.complaints().said().forEach(written -> complaints.add(Phrasing.of(written, lexemes)));
        this.termTalk = new TermTalk(talk, book.gists().opinions(), lexemes, freeForm);
        this.everyWord = new Spelling(everyWord(vocabulary), vocabulary.misspelt(), vocabulary.never());
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

    private Set<String> everyWord(Vocabulary vocabulary) {
        return Stream.of(
                        names.stream(),
                        Stream.of(strict, loose).flatMap(phrasings -> phrasings.words().stream()),
                        topics.keySet().stream().flatMap(asked -> Stream.of(asked.split(" ", -1))),
                        vocabulary.filler().stream())
                .flatMap(words -> words)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words without those that say nothing; all of them if none else are there. */
    List<String> quiet(List<String> words) {
        List<String> rest = without(noise, words);
        return rest.isEmpty() ? words : rest;
    }

    private void add(Topic topic, String asked) {
        if (Phrasing.isPattern(asked)) {
            loose.add(Phrasing.of(asked, lexemes), found -> new Ask.ShowTopic(topic.name()));
            return;
        }
        List<String> words = quiet(WordSplitter.of(asked));
        String other = topics.put(reduced(words, kept(words)), topic.name());
        if (other != null && !other.equals(topic.name())) {
            throw new IllegalArgumentException("'" + asked + "' asks for " + other + " and for " + topic.name());
        }
    }

    private static String reduced(List<String> words, List<String> kept) {
        return String.join(" ", kept.isEmpty() ? words : kept);
    }

    private List<String> kept(List<String> words) {
        return without(dropped, words);
    }

    private static List<String> without(Set<String> passedOver, List<String> words) {
        List<String> left = new ArrayList<>(words.size());
        for (String word : words) {
            if (!passedOver.contains(word)) {
                left.add(word);
            }
        }
        return left;
    }

    /** What these words ask; empty if they are put in no way that is known. */
    Optional<Heard> ask(List<String> words) {
        return plainly(words)
                .or(() -> inFull(words).flatMap(this::plainly))
                .map(Heard::plainly)
                .or(() -> misspelt(words));
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

    private static boolean isCode(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** A word that is asked for and that no page is about, by words that tell of no trouble. */
    Optional<Ask> strange(List<String> words) {
        return freeForm.isOurs(words) || words.stream().anyMatch(Questions::isCode)
                ? Optional.empty()
                : inFull(words).or(() -> Optional.of(words)).flatMap(full -> strange.ask(kept(full), 0));
    }

    private Optional<Ask> plainly(List<String> words) {
        List<String> kept = kept(words);
        String topic = topics.get(reduced(words, kept));
        if (topic != null) {
            return Optional.of(new Ask.ShowTopic(topic));
        }
        return ofRoles(words).or(() -> strict.ask(kept, lexemes.slotsIn(kept)));
    }

    /** A page by its name, and behind that the roles of which it is asked: "who gets paged for sre and devops". */
    private Optional<Ask> ofRoles(List<String> words) {
        int at = words.lastIndexOf(FOR);
        if (at < 1) {
            return Optional.empty();
        }
        String topic = topics.get(reduced(words.subList(0, at), kept(words.subList(0, at))));
        List<Role> roles = words.subList(at + 1, words.size()).stream()
                .flatMap(word -> lexemes.find("role", word).stream())
                .map(Role.class::cast)
                .toList();
        boolean nothingElse = words.subList(at + 1, words.size()).stream()
                .allMatch(word -> word.equals(AND) || lexemes.find("role", word).isPresent());
        return topic == null || !ofRoles.contains(topic) || roles.isEmpty() || !nothingElse
                ? Optional.empty()
                : Optional.of(new Ask.ShowTopic(topic, roles));
    }

    /** The words without what people say around a question. */
    List<String> unframed(List<String> words) {
        return frame.without(words);
    }

    /** What these words ask, whatever else they say. */
    Optional<Heard> loosely(List<String> words) {
        Optional<Ask> asWritten = roomily(words);
        List<String> mended = asWritten.isPresent() ? words : mended(words);
        return (mended.equals(words) ? asWritten : roomily(mended).filter(ask -> !isOfTrouble(ask, words)))
                .map(Heard::plainly);
    }

    /** Whose a thing is that makes trouble is sorted: the trouble says more than the thing. */
    private boolean isOfTrouble(Ask ask, List<String> words) {
        return ask instanceof Ask.WhoOwns && freeForm.tellsOfTrouble(words);
    }

    private List<String> mended(List<String> words) {
        List<String> mended = new ArrayList<>(words.size());
        for (String word : words) {
            mended.add(spelling.mended(word));
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

    /**
     * The same ask with what the words tell besides: of a comparison, all roles that are named; of the next chair, how many
     * engineers there are and what hurts; of a page that says something of each role, which of them.
     */
    Ask told(Ask ask, List<String> words) {
        if (ask instanceof Ask.Compare compare) {
            return freeForm.told(compare, words);
        }
        if (ask instanceof Ask.ShowTopic topic) {
            return topic.roles().isEmpty() && ofRoles.contains(topic.name()) ? freeForm.told(topic, words) : topic;
        }
        return ask instanceof Ask.NextChair next ? freeForm.told(next, words) : ask;
    }

    /** Whether the text tells of a situation, whatever it asks. */
    boolean tellsOfTrouble(Typed typed) {
        return typed.tells(freeForm::tellsOfTrouble);
    }

    /** Whether it says that a thing by the name of a word is missing or makes trouble, and asks at most why that must be. */
    boolean complains(Typed typed) {
        if (grievances.fits(typed.words(), lexemes.slotsIn(typed.words()))) {
            return true;
        }
        if (typed.asks() || typed.words().stream().anyMatch(noComplaint::contains)) {
            return false;
        }
        List<String> said = new ArrayList<>(typed.words());
        if (typed.text().strip().endsWith(CRY)) {
            said.add(CRY);
        }
        return complaints.fits(said, lexemes.slotsIn(said));
    }

    /** Whether a sentence begins like a question or ends like one. */
    boolean isQuestion(Sentences.Sentence sentence) {
        return freeForm.isQuestion(sentence);
    }

    /** Whether it is what people say before they say what they want. */
    boolean isSmallTalk(Ask ask) {
        return ask instanceof Ask.ShowTopic topic && smallTalk.contains(topic.name());
    }

    /** Small talk is short, and so is what leans on what was said before: who goes on wants something. */
    private boolean fits(Ask ask, List<String> words) {
        return words.size() <= MOST_SMALL_TALK || !isAside(ask);
    }

    /** Whether it is a few words that begin as those do that lean on what was said before. */
    boolean followsUp(String text) {
        if (text.length() > LONGEST_FOLLOW_UP) {
            return false;
        }
        List<String> words = kept(WordSplitter.of(text));
        for (List<String> opener : followUps) {
            int behind = words.size() - opener.size();
            if (behind > 0 && behind <= FEW && words.subList(0, opener.size()).equals(opener)) {
                return true;
            }
        }
        return false;
    }

    /** Who is next in a team that somebody counts up. */
    Optional<Ask> team(Typed typed) {
        return teamTold.ask(typed.words())
                .filter(team -> !tellsOfTrouble(typed))
                .map(team -> freeForm.hurting(team, typed.words()));
    }

    boolean points(String text) {
        return pointers.points(WordSplitter.of(text));
    }

    boolean pointsAlone(String text) {
        return pointers.pointsAlone(WordSplitter.of(text));
    }

    boolean picks(String text) {
        return pointers.picks(WordSplitter.of(text));
    }

    boolean isOfAll(String text) {
        return pointers.isOfAll(WordSplitter.of(text));
    }

    Optional<String> spelledOut(String text, String name) {
        Typed typed = new Typed(text);
        long names = lexemes.bit("role") | lexemes.bit("term");
        boolean leans =
                pointers.points(typed.words()) ? !manner.isEvent(typed.words()) : freeForm.isLight(typed.words());
        return !leans || !manner.asks(typed) || tellsOfTrouble(typed) || (lexemes.slotsIn(typed.words()) & names) != 0
                ? Optional.empty()
                : pointers.spelledOut(typed.words(), name);
    }

    /** What the text is so like that it need not be read word by word; nothing if it tells of trouble. */
    Optional<Heard> surely(Typed typed) {
        return tellsOfTrouble(typed)
                ? Optional.empty()
                : learnt.surely(typed)
                        .filter(heard -> fits(heard.ask(), typed.words()) && answers(heard.ask(), typed, true));
    }

    /** What is said of a word of the trade, by how the sentence is built. */
    Optional<Heard> talk(Typed typed) {
        return termTalk.ask(typed.sentences(), tellsOfTrouble(typed)).map(Heard::plainly);
    }

    /** An ask that was understood by a part of the text, with what the whole is likelier to ask. */
    Heard besides(Ask ask, Typed typed) {
        return new Heard(ask, List.of(), learnt.insteadOf(ask, typed));
    }

    /** A text that is sorted, with what it may ask all the same. */
    Heard perhaps(Ask.Unclear unclear, Typed typed) {
        return new Heard(unclear, List.of(), learnt.perhaps(typed, unclear));
    }

    /** What the text asks by its gist, or by its likeness to questions that are known, or at least of whom. */
    Optional<Heard> freely(Typed typed) {
        boolean trouble = tellsOfTrouble(typed);
        return learnt.ask(typed, trouble, sentence -> manner.asks(Typed.of(sentence)), ask -> !isSmallTalk(ask))
                .filter(heard -> fits(heard.ask(), typed.words())
                        && !isOfTrouble(heard.ask(), typed.words())
                        && answers(heard.ask(), typed, false))
                .or(() -> freeForm.ask(typed.text(), typed.sentences(), trouble).map(ask -> besides(ask, typed)))
                .or(() -> trouble
                        ? Optional.empty()
                        : freeForm.atLeastRole(typed.sentences()).map(ask -> besides(ask, typed)));
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
        return isAside(ask) || (!manner.tellsOfTrouble(typed) && answersWhatIsTold(ask, typed, beyondDoubt));
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

    /** Whether it is only told, and asks whom or what about that. */
    boolean asksAboutWhatIsTold(Typed typed) {
        return manner.asksAboutWhatIsTold(typed);
    }

    /** What is told or asked behind "TL;DR" and the like, where that is no way of asking that is listed. */
    Optional<String> withoutOpener(Typed typed) {
        return manner.withoutOpener(typed.text())
                .filter(rest -> ask(quiet(typed.words())).isEmpty());
    }

    /** What the text may be asking, by what it is most like; nothing if it is hardly a question, or asks whom to ask about trouble. */
    Optional<Ask> guess(Typed typed) {
        boolean trouble = tellsOfTrouble(typed);
        if (manner.isOwnChoice(typed)
                || !(manner.asks(typed) || manner.isOfUs(typed))
                || (trouble && freeForm.asksWhom(typed.words()))) {
            return Optional.empty();
        }
        List<Ask> like = learnt.like(typed, trouble).stream()
                .filter(ask -> ask instanceof Ask.Lookup && !isAside(ask))
                .distinct()
                .limit(MOST_GUESSES)
                .toList();
        return like.isEmpty() ? Optional.empty() : Optional.of(new Ask.Guess(typed.text(), like));
    }

    private boolean isAside(Ask ask) {
        return isSmallTalk(ask) || (ask instanceof Ask.ShowTopic topic && leaning.contains(topic.name()));
    }

    private Optional<Heard> misspelt(List<String> words) {
        if (words.size() > MOST_MISSPELT) {
            return Optional.empty();
        }
        List<List<String>> meant = meant(words);
        int readings = 1;
        for (List<String> each : meant) {
            readings = Math.min(readings * each.size(), MOST_READINGS);
        }
        for (int number = 1; number < readings; number++) {
            List<String> reading = reading(meant, number);
            Optional<Ask> ask = plainly(reading).filter(found -> !(found instanceof Ask.WhoOwns));
            if (ask.isPresent()) {
                return Optional.of(new Heard(ask.get(), corrections(words, reading)));
            }
        }
        return Optional.empty();
    }

    /** For each word itself, and if it is misspelt what it may have been meant to be, the nearest first. */
    private List<List<String>> meant(List<String> words) {
        List<List<String>> meant = new ArrayList<>(words.size());
        for (String word : words) {
            List<String> known = everyWord.candidates(word);
            meant.add(
                    known.isEmpty() || known.get(0).equals(word)
                            ? List.of(word)
                            : Stream.concat(Stream.of(word), known.stream()).toList());
        }
        return meant;
    }

    /** Number 0 is the words as they stand, then come what the misspelt ones may have been meant to be, the last first. */
    private static List<String> reading(List<List<String>> meant, int number) {
        String[] reading = new String[meant.size()];
        int left = number;
        for (int at = meant.size() - 1; at >= 0; at--) {
            List<String> here = meant.get(at);
            reading[at] = here.get(left % here.size());
            left /= here.size();
        }
        return List.of(reading);
    }

    /** Of the names that were misspelt; what stands around them is not worth a word. */
    private List<Heard.Correction> corrections(List<String> words, List<String> meant) {
        return IntStream.range(0, words.size())
                .filter(at -> !words.get(at).equals(meant.get(at)) && names.contains(meant.get(at)))
                .mapToObj(at -> new Heard.Correction(words.get(at), meant.get(at)))
                .distinct()
                .toList();
    }

    /** What is said of words, sentence by sentence. */
    private static final Set<QuestionKind> OF_WORDS = Set.of(QuestionKind.SIDES, QuestionKind.TALK);

    private static final int MOST_GUESSES = 3;

    /** A longer text with a word that is nearly a term is more likely about something else. */
    private static final int MOST_MISSPELT = 8;

    /** Whatever leans on something says little itself; in characters, and in words behind its beginning. */
    private static final int LONGEST_FOLLOW_UP = 60;

    private static final int FEW = 3;

    private static final int MOST_SMALL_TALK = 14;

    /** The page about words that are not in the glossary. */
    private static final String NOT_LISTED = "not in the glossary";

    private static final String CRY = "!";
    private static final String FOR = "for";
    private static final String AND = "and";

    /** Bounds the work for a text of nothing but slips. */
    private static final int MOST_READINGS = 64;
}
