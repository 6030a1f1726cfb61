package dev.whichrole.ask.parser;

import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.ask.text.WordSplitter;
import java.util.List;
import java.util.Optional;

/** How a text leans on what was spoken of before it: "and for DevOps?", "why them?", "salary?" */
public final class Leaning {
    /** Whatever leans on something says little itself; in characters, and in words behind its beginning. */
    private static final int LONGEST_FOLLOW_UP = 60;

    private static final int FEW = 3;

    private final List<List<String>> followUps;
    private final Pointers pointers;
    private final ListedQuestions listed;
    private final FreeForm freeForm;
    private final Manner manner;
    private final Lexemes lexemes;

    Leaning(Phrasebook book, ListedQuestions listed, FreeForm freeForm, Manner manner, Lexemes lexemes) {
        this.followUps = book.gists().followUps().stream().map(WordSplitter::of).toList();
        this.pointers = new Pointers(book.pointers());
        this.listed = listed;
        this.freeForm = freeForm;
        this.manner = manner;
        this.lexemes = lexemes;
    }

    /** Whether it is a few words that begin as those do that lean on what was said before: "and for DevOps?" */
    public boolean followsUp(String text) {
        if (text.length() > LONGEST_FOLLOW_UP) {
            return false;
        }
        List<String> words = listed.kept(WordSplitter.of(text));
        return followUps.stream().anyMatch(opener -> {
            int behind = words.size() - opener.size();
            return behind > 0
                    && behind <= FEW
                    && words.subList(0, opener.size()).equals(opener);
        });
    }

    /** Whether a few words point at what was spoken of, by "they" or "it". */
    public boolean points(String text) {
        return pointers.points(WordSplitter.of(text));
    }

    /** The same, and at nobody by another name: "our accountant" is somebody else. */
    public boolean pointsAlone(String text) {
        return pointers.pointsAlone(WordSplitter.of(text));
    }

    /** Whether it is a word that stands for what was spoken of, and nothing else. */
    public boolean isPointer(String text) {
        List<String> words = WordSplitter.of(text);
        return words.size() == 1 && pointers.points(words);
    }

    /** Whether a few words ask for one of several that were spoken of. */
    public boolean picks(String text) {
        return pointers.picks(WordSplitter.of(text));
    }

    /** Whether it is asked of all four, whoever was spoken of. */
    public boolean isOfAll(String text) {
        return pointers.isOfAll(WordSplitter.of(text));
    }

    /** Whether it is so few words that they hardly say what they are about: "salary?" */
    public boolean isBrief(String text) {
        return WordSplitter.of(text).size() <= FEW;
    }

    /** The same question with what it points at by this name, or with the name behind it; empty if it needs none. */
    public Optional<String> spelledOut(String text, String name) {
        Typed typed = new Typed(text);
        List<String> words = typed.words();
        long names = lexemes.bit("role") | lexemes.bit("term");
        boolean leans = pointers.points(words) ? !manner.isEvent(words) : freeForm.isLight(words);
        return leans && manner.asks(typed) && !freeForm.tellsOfTrouble(typed) && (lexemes.slotsIn(words) & names) == 0
                ? pointers.spelledOut(words, name)
                : Optional.empty();
    }
}
