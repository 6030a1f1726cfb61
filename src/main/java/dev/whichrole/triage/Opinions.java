package dev.whichrole.triage;

import dev.whichrole.triage.model.Score;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.model.SecondOpinion;
import dev.whichrole.triage.text.TokenizedText;

/** What a whole text speaks for: by its words, which can be quoted, bent by its letters, which cannot. */
final class Opinions {
    /** How much the letters say against the words. */
    private static final double OF_LETTERS = 0.75;
    /** Two that were taught by the same examples are surer together than they are right. */
    private static final double SOBER = 1 / 2.4;

    private final Scorer scorer;
    private final SecondOpinion letters;

    Opinions(Scorer scorer, SecondOpinion letters) {
        this.scorer = scorer;
        this.letters = letters;
    }

    /** What both say together; nothing where no word carries a matter. */
    Score of(TokenizedText tokens) {
        var score = scorer.score(tokens, 0, tokens.size());
        if (score.rests()) {
            score.bend(letters.of(tokens), OF_LETTERS, SOBER);
        }
        return score;
    }
}
