package dev.whichrole.triage.ad;

import dev.whichrole.content.Yaml;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Stem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What duties speak of, from {@code triage/duties.yaml}: where learning starts, and what it is pulled back to. */
final class DutyLexicon {
    private static final double DECISIVE = 3.2;
    private static final double STRONG = 2;
    private static final double PLAIN = 1.1;
    private static final double WEAK = 0.5;

    private final Language language;
    private final Map<String, double[]> weights = new TreeMap<>();
    private final Set<String> generic;

    record Side(String decisive, String strong, String plain, String weak) {}

    record Duties(String generic, Side infra, Side sre, Side devops, Side platform, Side other) {}

    DutyLexicon(Language language) {
        this.language = language;
        var duties = Yaml.read("triage/duties.yaml", Duties.class);
        add(Label.INFRA.index(), duties.infra());
        add(Label.SRE.index(), duties.sre());
        add(Label.DEVOPS.index(), duties.devops());
        add(Label.PLATFORM.index(), duties.platform());
        add(DutyWeights.OTHER, duties.other());
        generic = terms(duties.generic())
                .flatMap(term -> AdWords.of(term, language).stream())
                .map(Stem::text)
                .collect(Collectors.toSet());
    }

    private static Stream<String> terms(String commas) {
        return Arrays.stream(commas.split(",", -1)).map(String::strip);
    }

    private void add(int side, Side terms) {
        add(side, terms.decisive(), DECISIVE);
        add(side, terms.strong(), STRONG);
        add(side, terms.plain(), PLAIN);
        add(side, terms.weak(), WEAK);
    }

    private void add(int side, String commas, double weight) {
        terms(commas).forEach(term -> {
            double[] weighs = weights.computeIfAbsent(longest(term), word -> new double[DutyWeights.SIDES]);
            weighs[side] = Math.max(weighs[side], weight);
        });
    }

    /** A term as it is found: of all its words, without grammar. */
    private String longest(String term) {
        List<String> found = List.copyOf(DutyWeights.findings(AdWords.of(term, language)));
        return found.stream()
                .filter(words -> found.stream().allMatch(other -> words.contains(other)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(term + " has more than three words, or none"));
    }

    /** What each term weighs before anything is learnt, by its stems. */
    Map<String, double[]> weights() {
        return weights;
    }

    /** Whether every one of these words says nothing by itself. */
    boolean generic(String words) {
        return Arrays.stream(words.split(" ", -1)).allMatch(generic::contains);
    }
}
