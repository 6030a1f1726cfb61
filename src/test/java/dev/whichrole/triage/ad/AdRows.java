package dev.whichrole.triage.ad;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Stem;
import dev.whichrole.triage.text.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ads and single texts as numbered findings. */
final class AdRows {
    private static final int SEEN_AT_LEAST = 3;
    private static final double SINGLE = 0.1;
    private static final double AROUND = 0.3;

    /** One passage of an ad. */
    @SuppressWarnings("ArrayRecordComponent") // only read
    record Heard(int[] findings, double counts) {}

    /** A whole ad, of which only the shares are known; all 0 for another trade's. */
    @SuppressWarnings("ArrayRecordComponent") // only read
    record Ad(List<Heard> passages, double[] shares) {}

    /** A text of which it is known what it speaks for. */
    @SuppressWarnings("ArrayRecordComponent") // only read
    record Single(int[] findings, double[] wanted, double counts) {}

    private final Language language = new Language();
    private final SectionFinder signs = new SectionFinder(TriageContent.adSigns());
    private final DutyLexicon lexicon = new DutyLexicon(language);
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> keys;
    private final List<Ad> ads = new ArrayList<>();
    private final List<Single> singles = new ArrayList<>();

    AdRows(List<AdExample> examples, List<Example> texts) {
        var passages = examples.stream().map(ad -> passages(ad.text())).toList();
        var words = texts.stream()
                .map(text -> AdWords.of(masked(text.text()), language))
                .toList();
        keys = keys(passages, words);
        for (int i = 0; i < keys.size(); i++) {
            index.put(keys.get(i), i);
        }
        for (int i = 0; i < examples.size(); i++) {
            add(examples.get(i), passages.get(i));
        }
        for (int i = 0; i < texts.size(); i++) {
            add(texts.get(i), words.get(i));
        }
    }

    private static String masked(String text) {
        return new Titles(Language.clean(text)).masked();
    }

    private List<Passage> passages(String text) {
        return Passages.of(masked(text), language, signs);
    }

    /** The terms of the lexicon, and one or two words that are not generic and stand in three texts. */
    private List<String> keys(List<List<Passage>> ads, List<List<Stem>> texts) {
        var seen = new TreeMap<String, Integer>();
        for (var ad : ads) {
            var here = new TreeSet<String>();
            ad.forEach(passage -> here.addAll(DutyWeights.findings(passage.words())));
            here.forEach(words -> seen.merge(words, 1, Integer::sum));
        }
        texts.forEach(text -> DutyWeights.findings(text).forEach(words -> seen.merge(words, 1, Integer::sum)));
        var chosen = new TreeSet<>(lexicon.weights().keySet());
        seen.forEach((words, count) -> {
            boolean few = words.chars().filter(c -> c == ' ').count() < 2;
            if (few && count >= SEEN_AT_LEAST && !lexicon.generic(words)) {
                chosen.add(words);
            }
        });
        return List.copyOf(chosen);
    }

    private int[] numbers(Set<String> findings) {
        return findings.stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .sorted()
                .toArray();
    }

    private void add(AdExample ad, List<Passage> passages) {
        var heard = new ArrayList<Heard>();
        for (Passage passage : passages) {
            int[] findings = numbers(DutyWeights.findings(passage.words()));
            if (passage.section() == Section.AROUND) {
                singles.add(new Single(findings, new double[] {0, 0, 0, 0, 1, 0}, AROUND));
            } else {
                heard.add(new Heard(findings, passage.section().counts()));
            }
        }
        if (!heard.isEmpty()) {
            ads.add(new Ad(heard, ad.shares()));
        }
    }

    private void add(Example example, List<Stem> words) {
        int[] findings = numbers(DutyWeights.findings(words));
        if (example.label().role().isPresent()) {
            double[] wanted = new double[DutyWeights.SIDES];
            wanted[example.label().index()] = 1;
            singles.add(new Single(findings, wanted, SINGLE));
        } else {
            double other = example.label() == Label.NONE && example.trade().isPresent() ? 0.7 : 0.5;
            singles.add(new Single(findings, new double[] {0, 0, 0, 0, 1 - other, other}, SINGLE / 2));
        }
    }

    /** What can be found, in the order of the numbers. */
    List<String> keys() {
        return keys;
    }

    List<Ad> ads() {
        return ads;
    }

    List<Single> singles() {
        return singles;
    }

    /** What each finding weighs at first; the last is the bias. */
    double[][] start() {
        double[][] start = new double[keys.size() + 1][DutyWeights.SIDES];
        lexicon.weights().forEach((words, weights) -> start[index.getOrDefault(words, 0)] = weights.clone());
        Arrays.fill(start[keys.size()], -0.5);
        start[keys.size()][DutyWeights.NOTHING] = 1;
        return start;
    }
}
