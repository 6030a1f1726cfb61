package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.Reading.Asks;
import dev.whichrole.triage.ad.AdSigns;
import dev.whichrole.triage.ad.DutyWeights;
import dev.whichrole.triage.ad.OwnDuties;
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

/**
 * Reads a job ad by its duties, weighted by the section they stand in: what each passage speaks for as a whole, and what each
 * of its clauses does.
 */
final class AdReader {
    /** An ad speaks of another trade where that is more than this part of what it says for the four. */
    private static final double ELSEWHERE = 0.5;
    /** A title that is plainly another trade's is worth this part of it. */
    private static final double TITLED = 0.5;
    /** What the duties of an ad must say for the four, in whole duties; how long it is beside that does not matter. */
    private static final double LEAST = 0.3;
    /** Or else its clauses, which say less each, as those of a bare list of skills do, */
    private static final double LEAST_OWN = 2;
    /** and in a longer ad so much a passage. */
    private static final double OFTEN_OWN = 0.8;

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
    record Duties(Asks asks, Label lead, double[] weight, Map<Role, Quotes> quotes) {}

    /** The passages of a cleaned text without the names of the roles. */
    List<Passage> passages(String masked) {
        return Passages.of(masked, language, sections).stream()
                .filter(passage -> passage.section() != Section.AROUND)
                .toList();
    }

    /** What a cleaned text says, of which the masked one lacks the names of the roles. */
    Duties read(String text, String masked, List<OwnTerms.Hit> hits) {
        return new Hearing(text, hits).of(passages(masked), false);
    }

    /**
     * What these passages of a cleaned text say.
     *
     * @param elsewhere whether the title is plainly another trade's
     */
    Duties read(String text, List<Passage> passages, List<OwnTerms.Hit> hits, boolean elsewhere) {
        return new Hearing(text, hits).of(passages, elsewhere);
    }

    /** One ad being heard. */
    private final class Hearing {
        private final String text;
        private final List<OwnTerms.Hit> hits;
        private final double[] weight = new double[Label.COUNT];
        private final Map<Role, Quotes> quotes = new EnumMap<>(Role.class);
        /** What is quoted of a role of which there is nothing better. */
        private final Map<Role, Quotes> spare = new EnumMap<>(Role.class);

        private final OwnDuties own = new OwnDuties(weights, sections);

        Hearing(String text, List<OwnTerms.Hit> hits) {
            this.text = text;
            this.hits = hits;
        }

        Duties of(List<Passage> passages, boolean elsewhere) {
            passages.forEach(passage -> hear(passage, passage.section().counts()));
            if (isLittle(passages.size())) {
                passages.stream()
                        .filter(passage -> passage.section() == Section.WANTED)
                        .forEach(passage -> hear(passage, 1 - Section.WANTED.counts()));
            }
            Asks asks = asks(passages.size(), elsewhere);
            heed(asks);
            boolean none = asks == Asks.OTHERS || asks == Asks.LITTLE;
            Label lead = none ? Label.NONE : lead(weight);
            spare.forEach((role, found) -> {
                if (asks == Asks.ALL || Label.of(role) == lead) {
                    quotes.putIfAbsent(role, found);
                }
            });
            return new Duties(asks, lead, weight, quotes);
        }

        private void hear(Passage passage, double counts) {
            Speech speech = weights.hear(passage);
            for (var hit : hits) {
                if (hit.start() >= passage.start() && hit.start() < passage.end()) {
                    speech = speech.plus(Label.of(hit.term().role()).index(), Judge.OWN_WORD);
                    own.hear(hit.term().role(), counts);
                    quotes(hit.term().role()).own(hit.phrase());
                }
            }
            double[] said = speech.said();
            boolean quoted = QUOTED.contains(passage.section()) || counts > Section.WANTED.counts();
            weight[Label.NONE.index()] += said[DutyWeights.OTHER] * counts;
            for (Role role : Role.values()) {
                int side = Label.of(role).index();
                weight[side] += said[side] * counts;
                if (said[side] >= HEARD && quoted) {
                    quotes(role).add(Quotes.of(text, passage, speech, side), said[side]);
                }
            }
            own.hear(text, passage, counts).forEach(duty -> {
                if (!quoted || said[Label.of(duty.role()).index()] < HEARD) {
                    (quoted ? quotes(duty.role()) : spare.computeIfAbsent(duty.role(), r -> new Quotes()))
                            .add(Quotes.ofClause(text, duty.clause()), duty.worth() * HEARD);
                }
            });
        }

        private Quotes quotes(Role role) {
            return quotes.computeIfAbsent(role, r -> new Quotes());
        }

        private double ofRoles() {
            double sum = 0;
            for (Role role : Role.values()) {
                sum += weight[Label.of(role).index()];
            }
            return sum;
        }

        private boolean isLittle(int passages) {
            return ofRoles() < LEAST && own.sum() < Math.max(LEAST_OWN, OFTEN_OWN * passages);
        }

        private Asks asks(int passages, boolean elsewhere) {
            double other = weight[Label.NONE.index()] + (elsewhere ? TITLED * ofRoles() : 0);
            if (other > ELSEWHERE * ofRoles()) {
                return Asks.OTHERS;
            }
            if (isLittle(passages)) {
                return Asks.LITTLE;
            }
            return own.ofAllFour() ? Asks.ALL : Asks.ONE;
        }

        /** Half of what counts is what passages say as a whole, half what their clauses do; of all four only the latter. */
        private void heed(Asks asks) {
            HEEDED.forEach((role, heeded) -> weight[Label.of(role).index()] *= heeded);
            double whole = asks == Asks.ALL ? 0 : 1 / Math.max(ofRoles(), Double.MIN_NORMAL);
            double clauses = 1 / Math.max(own.sum(), Double.MIN_NORMAL);
            for (Role role : Role.values()) {
                int side = Label.of(role).index();
                weight[side] = weight[side] * whole + own.heard()[side] * clauses;
            }
        }
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
