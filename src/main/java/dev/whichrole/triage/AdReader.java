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
    /** Below this part of what is said, and below this share of the strongest role, an ad is none of the four's. */
    private static final double SILENT = 0.1;

    private static final double HUSHED = 0.25;
    private static final double VAGUE = 0.37;
    private static final double HEARD = 0.4;
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
     * @param weight of each label, of which shared has nothing
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
        return new Duties(lead(weight), weight, quotes);
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
        double[] shares = speech.shares();
        double counts = passage.section().counts();
        weight[Label.NONE.index()] += shares[DutyWeights.NOTHING] * counts;
        for (Role role : Role.values()) {
            int side = Label.of(role).index();
            weight[side] += shares[side] * counts;
            if (shares[side] >= HEARD && QUOTED.contains(passage.section())) {
                quotes.computeIfAbsent(role, r -> new Quotes())
                        .add(Quotes.of(text, passage, speech, side), shares[side]);
            }
        }
    }

    private static Label lead(double[] weight) {
        Label lead = Label.INFRA;
        double roles = 0;
        for (Role role : Role.values()) {
            Label label = Label.of(role);
            roles += weight[label.index()];
            lead = weight[label.index()] > weight[lead.index()] ? label : lead;
        }
        double whole = roles + weight[Label.NONE.index()];
        boolean silent = roles <= SILENT * whole;
        boolean vague = roles <= HUSHED * whole && weight[lead.index()] < VAGUE * roles;
        return silent || vague ? Label.NONE : lead;
    }
}
