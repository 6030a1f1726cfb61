package dev.whichrole.ask.likeness;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.Once;
import dev.whichrole.ask.intent.Clues;
import dev.whichrole.ask.intent.IntentModel;
import dev.whichrole.ask.intent.Intents;
import dev.whichrole.ask.intent.WordStem;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.ask.text.Sentences.Sentence;
import dev.whichrole.ask.text.Spelling;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.ask.text.WordSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions that are put in no way that is written down, understood by their likeness to examples. Where the likeness is
 * not great enough, nothing is understood.
 */
public final class LearntQuestions {
    /** So many of the likeliest are looked at; those that can be asked of what is named count. */
    private static final int LOOKED_AT = 8;
    /** What is asked is among the first of them. */
    private static final int GUESSES = 3;
    /** So many more may have been meant. */
    private static final int OTHERS = 2;
    /** What is less likely is not worth a button. */
    private static final double WORTH_A_BUTTON = 0.04;
    /** From here on it is, even beside what is written down. */
    private static final double LIKELIER = 0.3;
    /** So likely a question has to be that what it may ask is worth a button under a verdict. */
    private static final double PERHAPS_ASKED = 0.2;

    /** How likely it has to be a question for its likes to be worth showing, and each of them. */
    private static final Bar ALIKE_AT_ALL = new Bar(0.92, 0.03);

    private static final double ALIKE_IN_TROUBLE = 0.97;
    /** A word that is worth less to a page hardly speaks for it. */
    private static final double SPEAKS_FOR = 0.5;

    private static final String TOPIC = "topic ";
    /** What has fewer words is rather a name than a question. */
    private static final int FEW = 4;
    /**
     * How likely it has to be that a text is a question to the bot at all, and what the likeliest intent has to be among
     * all of them.
     */
    private record Bar(double asked, double share) {
        boolean isPassedBy(Meant meant) {
            return meant.asked >= asked && meant.share >= share;
        }
    }

    private static final List<Bar> LIKELY =
            List.of(new Bar(0.98, 0.3), new Bar(0.9, 0.45), new Bar(0.8, 0.6), new Bar(0.7, 0.85));
    /** Of a text that tells of trouble. */
    private static final List<Bar> IN_TROUBLE = List.of(new Bar(0.93, 0.45));

    /** Of small talk where no trouble is told and nothing is named. */
    private static final Bar SAID = new Bar(0.4, 0.95);

    /** Of small talk where nothing carries a matter besides. */
    private static final Bar SAID_IF_NOTHING = new Bar(0.1, 0.9);

    private static final double LEAST_IN_TROUBLE =
            IN_TROUBLE.stream().mapToDouble(Bar::asked).min().orElse(0);

    /** Of one of several sentences: what the others say is not looked at. */
    private static final Bar IN_PART = new Bar(0.97, 0.6);
    /** Where what is written down need not be looked at. */
    private static final Bar SURE = new Bar(0.95, 0.92);

    /** What was learnt, and how its words are misspelt. */
    private record Learnt(IntentModel gate, IntentModel model, Spelling spelling) {
        static Learnt of(Intents intents, Set<String> never) {
            return new Learnt(
                    intents.gate(),
                    intents.model(),
                    new Spelling(intents.model().words(), Map.of(), never));
        }
    }

    private final Supplier<Learnt> learnt;
    private final WordReader reader;
    private final IntentAsks asks;
    private final Predicate<Ask> smallTalk;
    /** Stems of words that change nothing about what is asked. */
    private final Set<String> light;

    /**
     * @param intents asked for once, when somebody first asks something that is put in no way that is written down
     * @param topics the names of all pages
     * @param smallTalk what people say rather than ask: it may be less like a question, and is not worth a button
     */
    public LearntQuestions(
            Supplier<Intents> intents,
            Lexemes lexemes,
            Phrasebook book,
            Vocabulary vocabulary,
            Set<String> topics,
            Predicate<Ask> smallTalk) {
        this.learnt = new Once<>(() -> Learnt.of(intents.get(), vocabulary.never()));
        this.reader = new WordReader(lexemes, book, this::mended);
        this.asks = new IntentAsks(topics);
        this.smallTalk = smallTalk;
        this.light = Stream.concat(vocabulary.filler().stream(), book.gists().light().stream())
                .filter(word -> !book.clauses().us().contains(word))
                .map(WordStem::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Meant(Heard heard, double asked, double share) {}

    /** What is seen in a text, and how likely it is a question to the bot at all. */
    private record Seen(List<Named> named, int words, Set<String> clues, double asked) {}

    /** Of the text as a whole; found out once, as it is asked for with every bar. */
    private Seen seen(Typed typed) {
        return typed.once(Seen.class, () -> seen(reader.read(typed.words()), typed.asks()));
    }

    /** What a text may be after, the likeliest first. */
    private record Likeliest(List<IntentModel.Guess> guesses) {}

    /** Of the text as a whole; found out once, as it is the dearest of all that is asked of it. */
    private List<IntentModel.Guess> likeliest(Typed typed) {
        return typed.once(Likeliest.class, () -> new Likeliest(likeliest(seen(typed)))).guesses;
    }

    private List<IntentModel.Guess> likeliest(Seen seen) {
        return learnt.get().model().guesses(seen.clues, LOOKED_AT);
    }

    private Seen seen(WordReader.Read read, boolean asks) {
        Set<String> clues = Clues.of(read.tokens(), asks);
        return new Seen(
                read.named(), read.tokens().size(), clues, learnt.get().gate().share(QUESTION, clues));
    }

    /**
     * What the text asks, as a whole or in one of its sentences.
     *
     * @param trouble whether it tells of any
     * @param mayAsk which sentences may ask something
     * @param asksByItself what one of several sentences may ask
     */
    public Optional<Heard> ask(Typed typed, boolean trouble, Predicate<Sentence> mayAsk, Predicate<Ask> asksByItself) {
        Seen whole = seen(typed);
        double least = trouble ? LEAST_IN_TROUBLE : SAID.asked;
        if (whole.asked < least && typed.sentences().size() < 2) {
            return Optional.empty();
        }
        Stream<Meant> meant = meant(whole, whole.named, least, () -> likeliest(typed)).stream();
        if (typed.sentences().size() > 1) {
            meant = Stream.concat(
                    meant,
                    typed.sentences().stream()
                            .filter(mayAsk)
                            .flatMap(sentence -> meant(sentence, whole.named).stream())
                            .filter(IN_PART::isPassedBy)
                            .filter(each -> asksByItself.test(each.heard.ask())));
        }
        return meant.filter(each -> isLikely(each, trouble, whole.named.isEmpty()))
                .max(Comparator.comparingDouble(each -> each.asked * each.share))
                .map(Meant::heard);
    }

    private boolean isLikely(Meant meant, boolean trouble, boolean nameless) {
        List<Bar> bars = trouble ? IN_TROUBLE : LIKELY;
        return bars.stream().anyMatch(bar -> bar.isPassedBy(meant))
                || (!trouble && nameless && SAID.isPassedBy(meant) && smallTalk.test(meant.heard.ask()));
    }

    /** What the text as a whole asks beyond doubt. */
    public Optional<Heard> surely(Typed typed) {
        Seen whole = seen(typed);
        return whole.words < FEW
                ? Optional.empty()
                : meant(whole, whole.named, SURE.asked, () -> likeliest(typed))
                        .filter(SURE::isPassedBy)
                        .map(Meant::heard);
    }

    /** The small talk that a text is so like that it is that, unless something in it carries a matter. */
    public Optional<Ask.ShowTopic> smallTalk(Typed typed) {
        Seen whole = seen(typed);
        if (whole.asked < SAID_IF_NOTHING.asked || !whole.named.isEmpty()) {
            return Optional.empty();
        }
        IntentModel.Guess first = likeliest(typed).get(0);
        return asks.ask(first.intent(), whole.named)
                .filter(ask -> first.share() >= SAID_IF_NOTHING.share && smallTalk.test(ask))
                .map(Ask.ShowTopic.class::cast);
    }

    /** Whether the text as a whole is said to the bot beyond doubt, whatever it is after. */
    public boolean isToTheBot(Typed typed) {
        return seen(typed).asked >= SURE.asked;
    }

    /** What a text that is most likely a question is most like; nothing if it is none. */
    public List<Ask> like(Typed typed, boolean trouble) {
        Seen whole = seen(typed);
        if (whole.asked < (trouble ? ALIKE_IN_TROUBLE : ALIKE_AT_ALL.asked)) {
            return List.of();
        }
        return likeliest(typed).stream()
                .filter(guess -> guess.share() >= ALIKE_AT_ALL.share)
                .filter(guess -> !guess.intent().startsWith(TOPIC) || isAbout(guess.intent(), whole.clues))
                .flatMap(guess -> asks.ask(guess.intent(), whole.named).stream())
                .toList();
    }

    /** The two things that a text is most like, however little; for one of which it is known what it is about. */
    public List<Ask> near(Typed typed) {
        return likeliest(typed).stream()
                .filter(guess -> guess.share() >= LIKELIER)
                .flatMap(guess -> asks.ask(guess.intent(), seen(typed).named).stream())
                .filter(Ask.Lookup.class::isInstance)
                .limit(OTHERS)
                .toList();
    }

    /** Whether a word that carries the matter speaks for this page, and not only how the question is put. */
    private boolean isAbout(String intent, Set<String> clues) {
        return clues.stream()
                .filter(clue -> Character.isLetterOrDigit(clue.charAt(0)) && clue.indexOf(' ') < 0)
                .anyMatch(clue -> !light.contains(clue) && learnt.get().model().weight(clue, intent) >= SPEAKS_FOR);
    }

    /** Whether nothing but how it is put speaks for the page, and words of the trade are named in it. */
    public boolean isBeside(Ask ask, Typed typed) {
        Seen whole = seen(typed);
        return ask instanceof Ask.ShowTopic topic
                && whole.named.stream().anyMatch(named -> named.slot().equals("term"))
                && !isAbout(TOPIC + topic.name(), whole.clues);
    }

    /** A stem that was learnt, the one that it was misspelt for, or itself. */
    private String mended(String stem) {
        var known = learnt.get();
        return known.model().knows(stem) ? stem : known.spelling().mended(stem);
    }

    private Optional<Meant> meant(Sentence sentence, List<Named> named) {
        Seen seen = seen(reader.read(sentence.words()), sentence.asks());
        return meant(seen, seen.named.isEmpty() ? named : seen.named, IN_PART.asked, () -> likeliest(seen));
    }

    /** Empty also where it is less likely a question than is needed: what it would be after is not looked at then. */
    private Optional<Meant> meant(
            Seen seen, List<Named> named, double least, Supplier<List<IntentModel.Guess>> likeliest) {
        if (seen.asked < least) {
            return Optional.empty();
        }
        List<IntentModel.Guess> guesses = likeliest.get();
        for (IntentModel.Guess guess : guesses.subList(0, Math.min(GUESSES, guesses.size()))) {
            Optional<Ask> ask = asks.ask(guess.intent(), named);
            if (ask.isPresent()) {
                Heard heard = new Heard(ask.get(), List.of(), others(guesses, ask.get(), named));
                return Optional.of(new Meant(heard, seen.asked, guess.share()));
            }
        }
        return Optional.empty();
    }

    /** What the text is likely to ask instead, where it is hardly this and yet a question; empty where it may well be this. */
    public List<Ask> insteadOf(Ask meant, Typed typed) {
        return likelier(typed, ALIKE_AT_ALL.asked, meant);
    }

    /** What a text that is rather no question may ask all the same. */
    public List<Ask> perhaps(Typed typed, Ask otherwise) {
        return likelier(typed, PERHAPS_ASKED, otherwise);
    }

    private List<Ask> likelier(Typed typed, double asked, Ask meant) {
        Seen whole = seen(typed);
        if (whole.asked < asked) {
            return List.of();
        }
        List<IntentModel.Guess> guesses = likeliest(typed);
        IntentModel.Guess first = guesses.get(0);
        List<Ask> others = others(guesses, meant, whole.named);
        boolean likelier = first.share() >= LIKELIER
                && asks.ask(first.intent(), whole.named)
                        .filter(others::contains)
                        .isPresent();
        return likelier ? others : List.of();
    }

    /** What else a text may be after that is most likely after this. */
    private List<Ask> others(List<IntentModel.Guess> guesses, Ask meant, List<Named> named) {
        List<Ask> others = new ArrayList<>(OTHERS);
        for (IntentModel.Guess guess : guesses) {
            if (others.size() == OTHERS || guess.share() < WORTH_A_BUTTON) {
                break;
            }
            asks.ask(guess.intent(), named)
                    .filter(ask -> ask instanceof Ask.Lookup && !(ask instanceof Ask.Help) && !ask.equals(meant))
                    .filter(ask -> !smallTalk.test(ask) && !others.contains(ask))
                    .ifPresent(others::add);
        }
        return others;
    }

    /** What is no question to the bot. */
    static final String NONE = "none";

    static final String QUESTION = "question";

    /** The clues of a text, for those who learn from it. */
    Set<String> clues(String text) {
        return Clues.of(reader.read(WordSplitter.of(text)).tokens(), text.contains("?"));
    }

    double asked(String text) {
        return learnt.get().gate().share(QUESTION, clues(text));
    }

    /** What the text as a whole may be after, the likeliest first. */
    List<IntentModel.Guess> guesses(String text) {
        return learnt.get().model().guesses(clues(text), GUESSES);
    }
}
