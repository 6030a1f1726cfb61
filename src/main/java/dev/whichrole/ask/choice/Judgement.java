package dev.whichrole.ask.choice;

import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.text.WordSplitter;
import java.util.regex.Pattern;

/** How somebody tells who says what, and asks who is right. */
public final class Judgement {
    /** "Ana: infra. Ben: DevOps." */
    private static final Pattern SPEAKER = Pattern.compile("\\b(?:\\p{Lu}\\p{L}{1,20}|[Mm]e):\\s");

    private final Phrasebook.Choice words;

    public Judgement(Phrasebook.Choice words) {
        this.words = words;
    }

    /** How often it is told in a text that somebody says something. */
    public int sayings(String text) {
        String said = Spaced.of(WordSplitter.of(text));
        int sayings = (int) SPEAKER.matcher(text).results().count();
        for (String saying : words.saying()) {
            String phrase = " " + saying + " ";
            for (int at = said.indexOf(phrase); at >= 0; at = said.indexOf(phrase, at + 1)) {
                sayings++;
            }
        }
        return sayings;
    }

    /** Whether a judgement is asked for in it. */
    public boolean isAskedFor(String text) {
        return Spaced.hasAny(words.closing(), Spaced.of(WordSplitter.of(text)));
    }
}
