package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Concern;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Score;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the score of a short text into a verdict. */
final class Judge {
    /** Below this six in ten of the likeliest labels were right; docs/triage.md has the hit rates. */
    static final double SURE = 0.75;
    /** Two roles that both have this much, and next to nothing between them, share the text. */
    private static final double TIED = 0.40;

    private static final double HAIR = 0.02;
    static final double OWN_WORD = 6;
    /** A text of many words of which fewer than this part is known is in no language read here. */
    private static final double LEGIBLE = 0.25;

    /**
     * Leans towards none of the four, in full from so many words on that carry a matter: the more somebody tells, the more
     * of it sounds like one of the four by chance.
     */
    private static final double CAUTION = 1.8;

    private static final double LENGTHY = 30;

    private static final int QUOTES = 3;
    /** Nothing in the text carries any matter. */
    private static final Verdict NOTHING = new Verdict.None(new Verdict.Grounds(List.of(), Optional.empty(), 0));

    private final Language language;
    private final Scorer scorer;
    private final TradeFinder trades;

    Judge(Language language, Scorer scorer) {
        this.language = language;
        this.scorer = scorer;
        this.trades = new TradeFinder(scorer);
    }

    Verdict judge(String text, List<OwnTerm> own) {
        var tokens = language.read(text);
        var hits = OwnTerms.in(tokens.text(), own, language);
        if (hits.isEmpty() && !legible(tokens)) {
            return NOTHING;
        }
        var score = scorer.score(tokens, 0, tokens.size());
        if (hits.isEmpty() && !score.rests()) {
            return NOTHING;
        }
        score.add(Label.NONE, CAUTION * Math.min(1, carrying(tokens) / LENGTHY));
        hits.stream().map(OwnTerms.Hit::term).distinct().forEach(term -> score.add(Label.of(term.role()), OWN_WORD));
        return verdict(tokens, score, hits);
    }

    private static int carrying(TokenizedText tokens) {
        int carrying = 0;
        for (int i = 0; i < tokens.size(); i++) {
            carrying += tokens.carries(i) ? 1 : 0;
        }
        return carrying;
    }

    private static boolean legible(TokenizedText tokens) {
        int heavy = 0;
        for (int i = 0; i < tokens.size(); i++) {
            heavy += tokens.light(i) ? 0 : 1;
        }
        return tokens.known() > 0 && (heavy < 4 || tokens.known() >= heavy * LEGIBLE);
    }

    private Verdict verdict(TokenizedText tokens, Score score, List<OwnTerms.Hit> owned) {
        double[] shares = score.shares();
        var order = order(shares);
        Label likely = order.get(0);
        Label next = order.get(1);
        var grounds = new Verdict.Grounds(
                phrases(score, likely, owned),
                strongest(score, likely),
                shares[likely.index()],
                likely == Label.NONE ? trades.find(tokens, score) : Optional.empty());
        if (tied(shares, likely, next)) {
            return new Verdict.Between(
                    likely.role().orElseThrow(), next.role().orElseThrow(), grounds, strongest(score, next));
        }
        boolean nothingFound = likely == Label.NONE && grounds.phrases().isEmpty();
        if (shares[likely.index()] < SURE && !nothingFound) {
            return new Verdict.Unsure(likely, next, grounds);
        }
        return switch (likely) {
            case SHARED -> new Verdict.Shared(grounds);
            case NONE -> new Verdict.None(grounds);
            default -> new Verdict.One(likely.role().orElseThrow(), grounds);
        };
    }

    static List<Label> order(double[] shares) {
        var order = new ArrayList<Label>(Label.COUNT);
        for (Label label : Label.values()) {
            int at = order.size();
            while (at > 0 && shares[order.get(at - 1).index()] < shares[label.index()]) {
                at--;
            }
            order.add(at, label);
        }
        return order;
    }

    private static boolean tied(double[] shares, Label likely, Label next) {
        return likely.role().isPresent()
                && next.role().isPresent()
                && shares[next.index()] >= TIED
                && shares[likely.index()] - shares[next.index()] < HAIR;
    }

    private static List<String> phrases(Score score, Label label, List<OwnTerms.Hit> owned) {
        var phrases = new ArrayList<String>();
        Optional<Role> role = label.role();
        owned.stream()
                .filter(hit -> role.equals(Optional.of(hit.term().role())))
                .map(OwnTerms.Hit::phrase)
                .distinct()
                .forEach(phrases::add);
        score.phrases(label, QUOTES).stream()
                .filter(phrase -> !phrases.contains(phrase))
                .forEach(phrases::add);
        return phrases.stream().limit(QUOTES).toList();
    }

    Optional<Concern> strongest(Score score, Label label) {
        var concerns = scorer.concerns();
        int best = -1;
        for (int i = 0; i < concerns.size(); i++) {
            boolean fits = concerns.get(i).label() == label && score.concern(i) > 0;
            if (fits && (best < 0 || score.concern(i) > score.concern(best))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(concerns.get(best));
    }
}
