package dev.whichrole.ask.described;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.Once;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Phrasings;
import dev.whichrole.ask.phrase.Wanted;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which word of the trade somebody looks for who describes it and asks for its name. */
final class ReverseLookup {
    private static final int GUESSES = 3;
    /** Who says no more and names a word asks about the word. */
    private static final int FEW = 10;
    /** As like as this, and by so much more than the next, it is the word. */
    private static final double SURE = 0.7;

    private static final double AHEAD = 0.17;
    /** A hint is sure only from here on. */
    private static final double SURE_OF_A_HINT = 0.8;
    /** Where the likest is less like, it is no word that is known here. */
    private static final double LIKE_AT_ALL = 0.45;
    /** What is less like than this, or half as like as the likest, is not shown beside it. */
    private static final double WORTH_A_BUTTON = 0.35;

    private final Wanted words;
    private final Lexemes lexemes;
    private final Phrasings asked;
    private final Phrasings hinted;
    private final Phrasings unless;
    private final Supplier<TermIndex> index;

    /** @param said all that is said of each word of the trade, by its name; asked for once, when somebody first describes one */
    ReverseLookup(Phrasebook book, Lexemes lexemes, Supplier<Map<String, List<String>>> said) {
        this.words = book.wanted();
        this.lexemes = lexemes;
        this.asked = Phrasings.of(words.asked(), lexemes);
        this.hinted = Phrasings.of(words.hinted(), lexemes);
        this.unless = Phrasings.of(words.unless(), lexemes);
        this.index = new Once<>(() -> new TermIndex(said.get(), new DescriptionWords(book)));
    }

    /**
     * The word that is described, or a guess at it; empty if none is asked for.
     *
     * @param trouble whether the text tells of any; then a hint has to be beyond doubt
     */
    Optional<Heard> ask(String text, List<String> said, boolean trouble) {
        long slots = lexemes.slotsIn(said);
        if (unless.fits(said, slots)) {
            return Optional.empty();
        } else if (asked.fits(said, slots)) {
            return described(text, said, SURE);
        }
        boolean hints = (said.size() > FEW || named(said).isEmpty())
                && said.stream().noneMatch(words.own()::contains)
                && hinted.fits(said, slots);
        return hints
                ? described(text, said, SURE_OF_A_HINT).filter(heard -> !trouble || heard.ask() instanceof Ask.ShowTerm)
                : Optional.empty();
    }

    private Optional<Heard> described(String text, List<String> said, double sure) {
        List<TermIndex.Match> nearest = index.get().nearest(said, named(said), GUESSES);
        if (nearest.isEmpty() || nearest.get(0).likeness() < LIKE_AT_ALL) {
            return Optional.empty();
        }
        double first = nearest.get(0).likeness();
        double worthShowing = Math.max(WORTH_A_BUTTON, first / 2);
        List<Ask> asks = nearest.stream()
                .filter(match -> match.likeness() >= worthShowing)
                .<Ask>map(match -> new Ask.ShowTerm(match.term()))
                .toList();
        boolean ahead = nearest.size() == 1 || first - nearest.get(1).likeness() >= AHEAD;
        return Optional.of(
                first >= sure && ahead
                        ? new Heard(asks.get(0), List.of(), asks.subList(1, asks.size()))
                        : Heard.plainly(new Ask.Guess(text, asks)));
    }

    /** The words of the trade that are named: whoever names one hardly looks for it. */
    private Set<String> named(List<String> said) {
        Set<String> named = new HashSet<>();
        for (int at = 0; at < said.size(); at++) {
            for (int length = lexemes.reach(said, at); length > 0; length--) {
                lexemes.find("term", Lexemes.phrase(said, at, length)).ifPresent(name -> named.add((String) name));
            }
        }
        return named;
    }
}
