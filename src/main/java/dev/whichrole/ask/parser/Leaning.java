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
    public boolean followsUp(Typed typed) {
        if (typed.text().length() > LONGEST_FOLLOW_UP) {
            return false;
        }
        List<String> words = listed.kept(typed.words());
        for (List<String> opener : followUps) {
            int behind = words.size() - opener.size();
            if (behind > 0 && behind <= FEW && words.subList(0, opener.size()).equals(opener)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a few words point at what was spoken of, by "they" or "it". */
    public boolean points(Typed typed) {
        return pointers.points(typed.words());
    }

    /** The same, and at nobody by another name: "our accountant" is somebody else. */
    public boolean pointsAlone(Typed typed) {
        return pointers.pointsAlone(typed.words());
    }

    /** Whether it is a word that stands for what was spoken of, and nothing else. */
    public boolean isPointer(String text) {
        List<String> words = WordSplitter.of(text);
        return words.size() == 1 && pointers.points(words);
    }

    /** Whether a few words ask for one of several that were spoken of. */
    public boolean picks(Typed typed) {
        return pointers.picks(typed.words());
    }

    /** Whether it is asked of all four, whoever was spoken of. */
    public boolean isOfAll(Typed typed) {
        return pointers.isOfAll(typed.words());
    }

    /** Whether it is so few words that they hardly say what they are about: "salary?" */
    public boolean isBrief(Typed typed) {
        return typed.words().size() <= FEW;
    }

    public boolean isBrief(String text) {
        return isBrief(new Typed(text));
    }

    /** The same question with what it points at by this name, or with the name behind it; empty if it needs none. */
    public Optional<String> spelledOut(Typed typed, String name) {
        List<String> words = typed.words();
        long names = lexemes.bit("role") | lexemes.bit("term");
        boolean leans = pointers.points(words) ? !manner.isEvent(words) : freeForm.isLight(words);
        return leans && manner.asks(typed) && !freeForm.tellsOfTrouble(typed) && (lexemes.slotsIn(words) & names) == 0
                ? pointers.spelledOut(words, name)
                : Optional.empty();
    }
}
