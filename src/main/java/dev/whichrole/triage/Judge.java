package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Concern;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Score;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Spoken;
import dev.whichrole.triage.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the score of a short text into a verdict. */
final class Judge {
    /** From here on nothing need be added; docs/triage.md has how often each was right. */
    static final double SURE = 0.975;
    /** From here on it is fairly sure; below it is said that it is not. */
    static final double FAIR = 0.8;
    /** Two roles that both have this much, and next to nothing between them, share the text. */
    private static final double TIED = 0.40;

    private static final double HAIR = 0.02;
    static final double OWN_WORD = 7;
    /** A text of many words of which fewer than this part is known is in no language read here. */
    private static final double LEGIBLE = 0.25;

    private static final int QUOTES = 3;
    /** Nothing in the text carries any matter. */
    private static final Verdict NOTHING = new Verdict.None(new Verdict.Grounds(List.of(), Optional.empty(), 0));

    private final Language language;
    private final Scorer scorer;
    private final Opinions opinions;
    private final TradeFinder trades;

    Judge(Language language, Scorer scorer, Opinions opinions) {
        this.language = language;
        this.scorer = scorer;
        this.opinions = opinions;
        this.trades = new TradeFinder(scorer);
    }

    Verdict judge(Spoken text, List<OwnTerm> own) {
        var tokens = language.read(text);
        var hits = OwnTerms.in(tokens.text(), own, language);
        if (hits.isEmpty() && !legible(tokens)) {
            return NOTHING;
        }
        var score = opinions.of(tokens);
        if (hits.isEmpty() && !score.rests()) {
            return NOTHING;
        }
        if (!hits.isEmpty()) {
            hits.stream()
                    .map(OwnTerms.Hit::term)
                    .distinct()
                    .forEach(term -> score.add(Label.of(term.role()), OWN_WORD));
        }
        return verdict(tokens, score, hits);
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
        Label first = order.get(0);
        Label likely = spokenFor(order, score, owned);
        Label next = likely == first ? order.get(1) : first;
        var grounds = new Verdict.Grounds(
                phrases(score, likely, owned),
                strongest(score, likely),
                shares[likely.index()],
                likely == Label.NONE ? trades.find(tokens) : Optional.empty());
        if (likely == first && tied(shares, likely, next)) {
            return new Verdict.Between(
                    likely.role().orElseThrow(), next.role().orElseThrow(), grounds, strongest(score, next));
        }
        if (likely == Label.NONE && grounds.phrases().isEmpty()) {
            return new Verdict.None(grounds);
        }
        if (likely != first || shares[likely.index()] < FAIR) {
            return new Verdict.Unsure(likely, next, grounds);
        }
        return switch (likely) {
            case SHARED -> new Verdict.Shared(grounds);
            case NONE -> new Verdict.None(grounds);
            default -> new Verdict.One(likely.role().orElseThrow(), grounds);
        };
    }

    /** The likeliest that some word speaks for, as a verdict rests on words; none of the four needs none. */
    private static Label spokenFor(List<Label> order, Score score, List<OwnTerms.Hit> owned) {
        for (Label label : order) {
            if (label == Label.NONE || !phrases(score, label, owned).isEmpty()) {
                return label;
            }
        }
        return Label.NONE;
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
        if (owned.isEmpty()) {
            return score.phrases(label, QUOTES);
        }
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
