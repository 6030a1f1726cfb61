package dev.whichrole.ask.parser;

import dev.whichrole.ask.phrase.Phrasebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Words that stand for what was spoken of before. */
final class Pointers {
    /** Whoever says more says what it is about. */
    private static final int MOST_WORDS = 14;

    private final Phrasebook.Pointers words;

    Pointers(Phrasebook.Pointers words) {
        this.words = words;
    }

    /** Whether one of a few words stands for what was spoken of. */
    boolean points(List<String> said) {
        return said.size() <= MOST_WORDS && !Collections.disjoint(words.pronouns(), said);
    }

    /** The same, where none of them is said of somebody of ours: "who is our accountant, and where is she" has a name. */
    boolean pointsAlone(List<String> said) {
        return points(said) && Collections.disjoint(words.others(), said);
    }

    /** Whether a few words ask for one of several. */
    boolean picks(List<String> said) {
        return said.size() <= MOST_WORDS && !Collections.disjoint(words.picking(), said);
    }

    /** Whether it is asked of all four, whoever was spoken of. */
    boolean isOfAll(List<String> said) {
        return !Collections.disjoint(words.everyone(), said);
    }

    /** The words with the name in the place of the first that stands for it, or behind them; empty if they are many. */
    Optional<String> spelledOut(List<String> said, String name) {
        if (said.isEmpty() || said.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> spelled = new ArrayList<>();
        boolean named = false;
        for (String word : said) {
            boolean here = !named && words.pronouns().contains(word);
            spelled.add(here ? name : word);
            named |= here;
        }
        if (!named) {
            spelled.add(name);
        }
        return Optional.of(String.join(" ", spelled));
    }
}
