package dev.whichrole.triage;

import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Score;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.model.SecondOpinion;
import dev.whichrole.triage.text.TokenizedText;

/** What a whole text speaks for: by its words, which can be quoted, bent by its letters, which cannot. */
final class Opinions {
    /**
     * Leans towards none of the four, in full from so many words on that carry a matter: the more somebody tells, the more
     * of it sounds like one of the four by chance.
     */
    private static final double CAUTION = 0.25;

    private static final double LENGTHY = 30;
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
            score.add(Label.NONE, CAUTION * Math.min(1, carrying(tokens) / LENGTHY));
            score.bend(letters.of(tokens), OF_LETTERS, SOBER);
        }
        return score;
    }

    private static int carrying(TokenizedText tokens) {
        int carrying = 0;
        for (int i = 0; i < tokens.size(); i++) {
            carrying += tokens.carries(i) ? 1 : 0;
        }
        return carrying;
    }
}
