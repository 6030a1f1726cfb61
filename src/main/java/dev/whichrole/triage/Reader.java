package dev.whichrole.triage;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Score;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Titles;
import dev.whichrole.triage.text.TokenizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads a long text and adds up what it is about: a job ad by its duties, any other sentence by sentence. */
final class Reader {
    /** From here on a text is read as a long one. */
    static final int LONG = 600;

    private static final double HEARD = 0.5;

    private final Language language;
    private final Scorer scorer;
    private final Opinions opinions;
    private final AdReader ads;
    private final Signs signs;

    Reader(Language language, Scorer scorer, Opinions opinions, AdReader ads, Signs signs) {
        this.language = language;
        this.scorer = scorer;
        this.opinions = opinions;
        this.ads = ads;
        this.signs = signs;
    }

    /** Whether the text is read sentence by sentence: a long one, or a shorter one that is plainly an ad. */
    boolean isLong(String text) {
        int length = text.strip().length();
        return length > LONG || (length > LONG / 3 && signs.isAd(text.toLowerCase(Locale.ROOT)));
    }

    Reading read(String text, List<OwnTerm> own) {
        var titles = new Titles(Language.clean(text));
        var hits = OwnTerms.in(titles.masked(), own, language);
        String lower = titles.masked().toLowerCase(Locale.ROOT);
        return signs.isAd(lower) ? ofAd(titles, hits, signs.level(lower)) : ofOther(titles.masked(), hits);
    }

    private Reading ofAd(Titles titles, List<OwnTerms.Hit> hits, Optional<Level> level) {
        var duties = ads.read(titles.text(), titles.masked(), hits);
        boolean none = duties.lead() == Label.NONE;
        var titled = titles.named();
        return new Reading(
                duties.lead(),
                1,
                none ? Map.of() : Shares.of(duties.weight()),
                none ? Map.of() : best(duties.quotes()),
                titled,
                titled.map(role -> missing(role, titles.masked())).orElse(List.of()),
                level,
                true);
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
        return new Reading(
                lead,
                shares[lead.index()],
                Shares.of(weight),
                best(quotes),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false);
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

    private static Map<Role, List<String>> best(Map<Role, Quotes> quotes) {
        var best = new EnumMap<Role, List<String>>(Role.class);
        quotes.forEach((role, found) -> best.put(role, found.best()));
        return best;
    }

    /** What the lexicon knows of a role and nothing in the text speaks of. */
    private List<String> missing(Role role, String text) {
        var tokens = language.read(text);
        var concerns = scorer.concerns();
        double[] weights = new double[concerns.size()];
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            var score = scorer.score(tokens, tokens.sentenceStart(sentence), tokens.sentenceStart(sentence + 1));
            for (int i = 0; i < weights.length; i++) {
                weights[i] += score.concern(i);
            }
        }
        var missing = new ArrayList<String>();
        for (int i = 0; i < weights.length; i++) {
            if (concerns.get(i).label() == Label.of(role) && weights[i] <= 0) {
                missing.add(concerns.get(i).about());
            }
        }
        return missing;
    }

    /** What tells an ad, and the level it asks for. */
    record Signs(List<String> ad, Map<Level, List<String>> levels) {
        private static final int ENOUGH = 3;

        boolean isAd(String lower) {
            String straight = lower.replace('\u2019', '\'');
            return ad.stream().filter(straight::contains).limit(ENOUGH).count() == ENOUGH;
        }

        Optional<Level> level(String lower) {
            Optional<Level> best = Optional.empty();
            long most = 0;
            for (Level level : Level.values()) {
                long count = Objects.requireNonNull(levels.get(level)).stream()
                        .filter(sign -> standsIn(lower, sign))
                        .count();
                if (count > 0 && count >= most) {
                    most = count;
                    best = Optional.of(level);
                }
            }
            return best;
        }

        /** Whether the sign stands there as words of its own: nobody asks for an intern by speaking of internal tools. */
        private static boolean standsIn(String text, String sign) {
            for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
                int end = at + sign.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    return true;
                }
            }
            return false;
        }
    }
}
