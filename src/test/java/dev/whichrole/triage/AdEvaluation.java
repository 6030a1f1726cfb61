package dev.whichrole.triage;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.ad.AdExample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Measures how often ads come out as what they are: {@code mvn -q -Peval process-test-classes
 * -Dtriage.main=dev.whichrole.triage.AdEvaluation -Dexamples=some.jsonl}. Prints totals only.
 */
final class AdEvaluation {
    private final Triage triage;
    private final List<AdExample> ads;

    AdEvaluation(Triage triage, List<AdExample> ads) {
        this.triage = triage;
        this.ads = ads;
    }

    public static void main(String[] args) throws IOException {
        for (String file : args) {
            if (!file.isBlank()) {
                var all = AdExample.read(Path.of(file));
                System.out.println("== " + file);
                System.out.print(new AdEvaluation(TriageContent.read().triage(), all).report());
                var agreed = all.stream().filter(AdExample::agrees).toList();
                if (!agreed.isEmpty()) {
                    System.out.println("== of these, whose title a reader agrees with");
                    System.out.print(new AdEvaluation(TriageContent.read().triage(), agreed).report());
                }
            }
        }
    }

    /** A role's id, {@code all} or {@code none}. */
    static String said(Triage triage, String text) {
        Reading reading = triage.read(text);
        return reading.asksForAllFour() ? "all" : reading.lead().id();
    }

    double accuracy() {
        return accuracy(ad -> true);
    }

    double accuracy(Predicate<AdExample> which) {
        var part = ads.stream().filter(which).toList();
        return part.stream().filter(this::right).count() / (double) part.size();
    }

    private boolean right(AdExample ad) {
        return said(triage, ad.text()).equals(ad.label());
    }

    String report() {
        Map<String, Map<String, Integer>> table = new TreeMap<>();
        ads.forEach(ad -> table.computeIfAbsent(ad.label(), label -> new TreeMap<>())
                .merge(said(triage, ad.text()), 1, Integer::sum));
        var text = new StringBuilder(String.format(Locale.ROOT, "all of %d: %.1f %%%n", ads.size(), 100 * accuracy()));
        table.forEach((label, said) -> text.append(String.format(Locale.ROOT, "%-9s %s%n", label, said)));
        return text.toString();
    }
}
