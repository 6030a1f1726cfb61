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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads a long text sentence by sentence and adds up what each is about. */
final class Reader {
    /** From here on a text is read as a long one. */
    static final int LONG = 600;

    private static final double HARDLY = 0.27;
    private static final double CLEAR = 0.7;
    private static final double HEARD = 0.5;
    private static final int FEW = 3;
    /** Above every share, so that a workspace's own words are quoted first. */
    private static final double OWN_WORTH = 2;

    private static final int QUOTES = 3;

    private final Language language;
    private final Scorer scorer;
    private final Signs signs;

    Reader(Language language, Scorer scorer, Signs signs) {
        this.language = language;
        this.scorer = scorer;
        this.signs = signs;
    }

    /** Whether the text is read sentence by sentence: a long one, or a shorter one that is plainly an ad. */
    boolean isLong(String text) {
        int length = text.strip().length();
        return length > LONG || (length > LONG / 3 && signs.isAd(text.toLowerCase(Locale.ROOT)));
    }

    /** What a reading of one text has gathered on its way through. */
    private static final class Tally {
        final double[] weight = new double[Label.COUNT];
        final int[] clear = new int[Label.COUNT];
        final double[] concerns;
        final Map<Role, Map<String, Double>> phrases = new EnumMap<>(Role.class);

        Tally(int concerns) {
            this.concerns = new double[concerns];
        }
    }

    Reading read(String text, List<OwnTerm> own) {
        var titles = new Titles(Language.clean(text));
        var tokens = language.read(titles.masked());
        var hits = OwnTerms.in(tokens.text(), own, language);
        var tally = new Tally(scorer.concerns().size());
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int to = tokens.sentenceStart(sentence + 1);
            if (to - from > 1) {
                add(tokens, from, to, hits, tally);
            }
        }
        String lower = tokens.text().toLowerCase(Locale.ROOT);
        var lead = signs.isAd(lower) || tokens.size() > LONG / 2 ? ofAd(tally) : ofWhole(tokens, hits);
        return new Reading(
                lead,
                Shares.of(tally.weight),
                best(tally.phrases),
                titles.named(),
                titles.named().map(role -> missing(role, tally.concerns)).orElse(List.of()),
                signs.level(lower));
    }

    private void add(TokenizedText tokens, int from, int to, List<OwnTerms.Hit> hits, Tally tally) {
        var score = scorer.score(tokens, from, to);
        var here = hits.stream()
                .filter(hit -> hit.start() >= tokens.start(from) && hit.start() < tokens.start(to))
                .toList();
        speak(here, score);
        here.forEach(hit -> tally.phrases
                .computeIfAbsent(hit.term().role(), r -> new LinkedHashMap<>())
                .put(hit.phrase(), OWN_WORTH));
        double[] shares = score.shares();
        double size = Math.sqrt(to - from);
        for (int i = 0; i < Label.COUNT; i++) {
            tally.weight[i] += shares[i] * size;
            tally.clear[i] += shares[i] >= CLEAR ? 1 : 0;
        }
        for (int i = 0; i < tally.concerns.length; i++) {
            tally.concerns[i] += score.concern(i);
        }
        for (Role role : Role.values()) {
            if (shares[Label.of(role).index()] >= HEARD) {
                quote(score, role, shares[Label.of(role).index()], tally);
            }
        }
    }

    private static void speak(List<OwnTerms.Hit> hits, Score score) {
        hits.stream()
                .map(OwnTerms.Hit::term)
                .distinct()
                .forEach(term -> score.add(Label.of(term.role()), Judge.OWN_WORD));
    }

    private static void quote(Score score, Role role, double worth, Tally tally) {
        Label label = Label.of(role);
        var best = tally.phrases.computeIfAbsent(role, r -> new LinkedHashMap<>());
        if (best.size() < 40) {
            score.phrases(label, 1).forEach(phrase -> best.putIfAbsent(phrase, worth));
        }
    }

    private static Map<Role, List<String>> best(Map<Role, Map<String, Double>> phrases) {
        var best = new EnumMap<Role, List<String>>(Role.class);
        phrases.forEach((role, worth) -> best.put(
                role,
                worth.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(QUOTES)
                        .map(Map.Entry::getKey)
                        .toList()));
        return best;
    }

    /** Ads are full of benefits and boilerplate, so that a role needs no majority to lead. */
    private static Label ofAd(Tally tally) {
        double whole = 0;
        for (double weight : tally.weight) {
            whole += weight;
        }
        Label lead = Label.INFRA;
        for (Role role : Role.values()) {
            if (tally.weight[Label.of(role).index()] > tally.weight[lead.index()]) {
                lead = Label.of(role);
            }
        }
        boolean hardly = tally.weight[lead.index()] < HARDLY * whole && tally.clear[lead.index()] < FEW;
        return hardly || whole == 0 ? Label.NONE : lead;
    }

    private Label ofWhole(TokenizedText tokens, List<OwnTerms.Hit> hits) {
        var score = scorer.score(tokens, 0, tokens.size());
        speak(hits, score);
        return Judge.order(score.shares()).get(0);
    }

    private List<String> missing(Role role, double[] weights) {
        var missing = new ArrayList<String>();
        var concerns = scorer.concerns();
        for (int i = 0; i < concerns.size(); i++) {
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
            return ad.stream().filter(lower::contains).limit(ENOUGH).count() == ENOUGH;
        }

        Optional<Level> level(String lower) {
            Optional<Level> best = Optional.empty();
            long most = 0;
            for (Level level : Level.values()) {
                long count = Objects.requireNonNull(levels.get(level)).stream()
                        .filter(lower::contains)
                        .count();
                if (count > 0 && count >= most) {
                    most = count;
                    best = Optional.of(level);
                }
            }
            return best;
        }
    }
}
