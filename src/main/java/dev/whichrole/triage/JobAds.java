package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.Reading.Asks;
import dev.whichrole.triage.Reading.Name;
import dev.whichrole.triage.ad.AdDetector;
import dev.whichrole.triage.ad.AdSigns;
import dev.whichrole.triage.ad.JobTitles;
import dev.whichrole.triage.ad.Passage;
import dev.whichrole.triage.ad.Seniority;
import dev.whichrole.triage.ad.Shares;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.model.Trade;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells job ads from other texts, and reads what they ask for against what they call themselves. */
final class JobAds {
    private final AdReader reader;
    private final Language language;
    private final Scorer scorer;
    private final TradeFinder trades;
    private final JobTitles titles;
    private final Seniority seniority;
    private final AdDetector detector;

    JobAds(AdReader reader, AdSigns signs, Language language, Scorer scorer) {
        this.reader = reader;
        this.language = language;
        this.scorer = scorer;
        this.trades = new TradeFinder(scorer);
        this.titles = new JobTitles(signs.jobs());
        this.seniority = new Seniority(signs.levels());
        this.detector = new AdDetector(signs.knownBy(), titles);
    }

    boolean isAd(String text) {
        return detector.isAd(text);
    }

    Reading read(Titles text, List<OwnTerms.Hit> hits) {
        var passages = reader.passages(text.masked());
        Optional<String> title = titles.of(text.text());
        Optional<Trade> titled =
                title.filter(words -> new Titles(words).named().isEmpty()).flatMap(titles::trade);
        var duties = reader.read(text.text(), passages, hits, titled.isPresent());
        boolean none = duties.lead() == Label.NONE;
        var ad = new Reading.Ad(
                duties.asks(),
                name(text, title),
                text.named().map(role -> missing(role, text.masked())).orElse(List.of()),
                seniority.of(
                        title.or(() -> titles.sought(text.text())),
                        passages.stream().map(passage -> text.text().substring(passage.start(), passage.end()))),
                none
                        ? titled.or(() -> trade(text, passages, duties.asks())).filter(trade -> trade != Trade.OTHER)
                        : Optional.empty());
        return new Reading(
                duties.lead(),
                1,
                none ? Map.of() : Shares.of(duties.weight()),
                none ? Map.of() : Reader.best(duties.quotes()),
                Optional.of(ad));
    }

    private static Name name(Titles text, Optional<String> title) {
        Optional<Role> role = text.named();
        return new Name(
                role,
                role.isPresent() ? Optional.empty() : title.filter(words -> !words.startsWith("[")),
                text.isNamed());
    }

    /** The trade next door that an ad of another trade reads like, but for what surrounds the matter. */
    private Optional<Trade> trade(Titles text, List<Passage> passages, Asks asks) {
        if (asks != Asks.OTHERS) {
            return Optional.empty();
        }
        var tokens = language.read(passages.stream()
                .map(passage -> text.masked().substring(passage.start(), passage.end()))
                .collect(Collectors.joining(".\n")));
        return trades.find(tokens);
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
}
