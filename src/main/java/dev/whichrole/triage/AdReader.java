package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.ad.AdSigns;
import dev.whichrole.triage.ad.DutyWeights;
import dev.whichrole.triage.ad.Passage;
import dev.whichrole.triage.ad.Passages;
import dev.whichrole.triage.ad.Section;
import dev.whichrole.triage.ad.SectionFinder;
import dev.whichrole.triage.ad.Speech;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a job ad by its duties: what each passage speaks for, weighted by the section it stands in. */
final class AdReader {
    /** An ad speaks of another trade where that is more than this part of what it says for the four. */
    private static final double ELSEWHERE = 0.5;
    /** What the duties of an ad must say for the four, in whole duties; how long it is beside that does not matter. */
    private static final double LEAST = 0.3;

    /**
     * How much what speaks for each role is heeded, once an ad is known to be for the four: on call and monitoring stand
     * in everybody's ads, and what serves developers in few. Fitted on real ads that had been read; docs/triage.md has
     * what it does on others.
     */
    private static final Map<Role, Double> HEEDED =
            Map.of(Role.INFRA, 1.1, Role.SRE, 0.85, Role.DEVOPS, 1.0, Role.PLATFORM, 1.25);

    private static final double HEARD = 0.35;
    private static final Set<Section> QUOTED = Set.of(Section.DUTIES, Section.PLAIN);

    private final Language language;
    private final DutyWeights weights;
    private final SectionFinder sections;

    AdReader(Language language, DutyWeights weights, AdSigns signs) {
        this.language = language;
        this.weights = weights;
        this.sections = new SectionFinder(signs);
    }

    /**
     * What the duties of an ad speak for.
     *
     * @param weight of each label, of which shared has nothing and none has what speaks of another trade
     */
    @SuppressWarnings("ArrayRecordComponent") // only read
    record Duties(Label lead, double[] weight, Map<Role, Quotes> quotes) {}

    /** What a cleaned text says, of which the masked one lacks the names of the roles. */
    Duties read(String text, String masked, List<OwnTerms.Hit> hits) {
        double[] weight = new double[Label.COUNT];
        var quotes = new EnumMap<Role, Quotes>(Role.class);
        for (Passage passage : Passages.of(masked, language, sections)) {
            if (passage.section() != Section.AROUND) {
                hear(passage, text, hits, weight, quotes);
            }
        }
        boolean none = isNone(weight);
        heed(weight);
        return new Duties(none ? Label.NONE : lead(weight), weight, quotes);
    }

    private void hear(
            Passage passage, String text, List<OwnTerms.Hit> hits, double[] weight, Map<Role, Quotes> quotes) {
        Speech speech = weights.hear(passage);
        for (var hit : hits) {
            if (hit.start() >= passage.start() && hit.start() < passage.end()) {
                speech = speech.plus(Label.of(hit.term().role()).index(), Judge.OWN_WORD);
                quotes.computeIfAbsent(hit.term().role(), role -> new Quotes()).own(hit.phrase());
            }
        }
        double[] said = speech.said();
        double counts = passage.section().counts();
        weight[Label.NONE.index()] += said[DutyWeights.OTHER] * counts;
        for (Role role : Role.values()) {
            int side = Label.of(role).index();
            weight[side] += said[side] * counts;
            if (said[side] >= HEARD && QUOTED.contains(passage.section())) {
                quotes.computeIfAbsent(role, r -> new Quotes()).add(Quotes.of(text, passage, speech, side), said[side]);
            }
        }
    }

    private static boolean isNone(double[] weight) {
        double roles = 0;
        for (Role role : Role.values()) {
            roles += weight[Label.of(role).index()];
        }
        return weight[Label.NONE.index()] > ELSEWHERE * roles || roles < LEAST;
    }

    private static void heed(double[] weight) {
        HEEDED.forEach((role, heeded) -> weight[Label.of(role).index()] *= heeded);
    }

    private static Label lead(double[] weight) {
        Label lead = Label.INFRA;
        for (Role role : Role.values()) {
            Label label = Label.of(role);
            lead = weight[label.index()] > weight[lead.index()] ? label : lead;
        }
        return lead;
    }
}
