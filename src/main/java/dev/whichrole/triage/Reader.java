package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.ad.Shares;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Score;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Titles;
import dev.whichrole.triage.text.TokenizedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a long text and adds up what it is about: a job ad by its duties, any other sentence by sentence. */
final class Reader {
    /** From here on a text is read as a long one. */
    static final int LONG = 600;

    private static final double HEARD = 0.5;

    private final Language language;
    private final Scorer scorer;
    private final Opinions opinions;
    private final JobAds ads;

    Reader(Language language, Scorer scorer, Opinions opinions, JobAds ads) {
        this.language = language;
        this.scorer = scorer;
        this.opinions = opinions;
        this.ads = ads;
    }

    /** Whether the text is read passage by passage: a long one, or a shorter one that is an ad. */
    boolean isLong(String text) {
        return text.strip().length() > LONG || ads.isAd(Language.clean(text));
    }

    Reading read(String text, List<OwnTerm> own) {
        var titles = new Titles(Language.clean(text));
        var hits = OwnTerms.in(titles.masked(), own, language);
        return ads.isAd(titles.text()) ? ads.read(titles, hits) : ofOther(titles.masked(), hits);
    }

    private Reading ofOther(String text, List<OwnTerms.Hit> hits) {
        var tokens = language.read(text);
        double[] weight = new double[Label.COUNT];
        var quotes = new EnumMap<Role, Quotes>(Role.class);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int to = tokens.sentenceStart(sentence + 1);
            if (to - from > 1) {
                add(tokens, from, to, hits, weight, quotes);
            }
        }
        var score = opinions.of(tokens);
        speak(hits, score);
        double[] shares = score.shares();
        Label lead = Judge.order(shares).get(0);
        return new Reading(lead, shares[lead.index()], Shares.of(weight), best(quotes), Optional.empty());
    }

    private void add(
            TokenizedText tokens,
            int from,
            int to,
            List<OwnTerms.Hit> hits,
            double[] weight,
            Map<Role, Quotes> quotes) {
        var score = scorer.score(tokens, from, to);
        var here = hits.stream()
                .filter(hit -> hit.start() >= tokens.start(from) && hit.start() < tokens.start(to))
                .toList();
        speak(here, score);
        here.forEach(hit ->
                quotes.computeIfAbsent(hit.term().role(), role -> new Quotes()).own(hit.phrase()));
        double[] shares = score.shares();
        double size = Math.sqrt(to - from);
        for (int i = 0; i < Label.COUNT; i++) {
            weight[i] += shares[i] * size;
        }
        for (Role role : Role.values()) {
            double share = shares[Label.of(role).index()];
            if (share >= HEARD) {
                var best = quotes.computeIfAbsent(role, r -> new Quotes());
                score.phrases(Label.of(role), 1).forEach(phrase -> best.add(phrase, share));
            }
        }
    }

    private static void speak(List<OwnTerms.Hit> hits, Score score) {
        hits.stream()
                .map(OwnTerms.Hit::term)
                .distinct()
                .forEach(term -> score.add(Label.of(term.role()), Judge.OWN_WORD));
    }

    /** The strongest quotes of each. */
    static Map<Role, List<String>> best(Map<Role, Quotes> quotes) {
        var best = new EnumMap<Role, List<String>>(Role.class);
        quotes.forEach((role, found) -> best.put(role, found.best()));
        return best;
    }
}
