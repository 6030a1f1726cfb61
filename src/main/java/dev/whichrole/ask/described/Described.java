package dev.whichrole.ask.described;

import dev.whichrole.ask.Heard;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.text.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Words of the trade as people ask for them who do not have the word, or who have nothing but the word. */
public final class Described {
    private final NamedInJest named;
    private final ReverseLookup lookup;

    /**
     * Reads the phrasings once.
     *
     * @param said all that is said of each word, by its name; asked for once, when somebody first describes one
     */
    public Described(Phrasebook book, Lexemes lexemes, Supplier<Map<String, List<String>>> said) {
        this.named = new NamedInJest(book.puzzled(), lexemes);
        this.lookup = new ReverseLookup(book, lexemes, said);
    }

    /**
     * The word that a text is after; empty if it is after none.
     *
     * @param said its words without those that are overlooked
     * @param trouble whether it tells of any
     */
    public Optional<Heard> ask(Typed typed, List<String> said, boolean trouble) {
        return named.ask(typed, said, trouble).or(() -> lookup.ask(typed.text(), said, trouble));
    }
}
