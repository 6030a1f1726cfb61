package dev.whichrole.triage.ad;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How many of an ad's clauses are plainly one role's own duty. A sentence that names a duty of each role speaks, as a whole,
 * for the one that it has the strongest words of; its clauses speak for all of them.
 */
public final class OwnDuties {
    /** A clause is a role's own where its words weigh so much for it, */
    private static final double OWN = 0.8;
    /** and so much more than for any other role. */
    private static final double APART = 0.7;
    /** However many words it has, a clause tells one duty. */
    private static final double ONE = 2;
    /** All four are asked for where each has half a plain duty of its own or more, */
    private static final double EACH = 0.8;
    /** and none has more of all than this. */
    private static final double MOST = 0.45;

    private final DutyWeights weights;
    private final SectionFinder sections;
    private final double[] heard = new double[Role.values().length];

    public OwnDuties(DutyWeights weights, SectionFinder sections) {
        this.weights = weights;
        this.sections = sections;
    }

    /** A clause that is plainly a role's own duty, and how plainly, between 0 and 1. */
    public record Duty(Role role, Passage clause, double worth) {}

    /** Hears each clause of a passage; answers those that are somebody's own. */
    public List<Duty> hear(String text, Passage passage, double counts) {
        var duties = new ArrayList<Duty>();
        for (Passage clause : passage.clauses(text)) {
            duties.addAll(of(clause));
        }
        boolean aside = passage.section() == Section.ASIDE;
        for (Duty duty : duties) {
            double here = aside && !isAside(text, duty.clause()) ? Section.PLAIN.counts() : counts;
            heard[Label.of(duty.role()).index()] += duty.worth() * ONE * here;
        }
        return duties;
    }

    /** The parts of a clause between "and", or the whole where that says more than they do. */
    private List<Duty> of(Passage clause) {
        var parts = new ArrayList<Duty>();
        clause.parts().forEach(part -> duty(part).ifPresent(parts::add));
        duty(clause)
                .filter(whole -> parts.stream().noneMatch(part -> part.role() == whole.role()))
                .ifPresent(parts::add);
        return parts;
    }

    private Optional<Duty> duty(Passage clause) {
        double[] gained = weights.hear(clause).gained();
        Role lead = Role.INFRA;
        double second = Double.NEGATIVE_INFINITY;
        for (Role role : Role.values()) {
            if (of(gained, role) > of(gained, lead)) {
                second = of(gained, lead);
                lead = role;
            } else if (role != lead) {
                second = Math.max(second, of(gained, role));
            }
        }
        double most = of(gained, lead);
        boolean own = most >= OWN && most - second >= APART && most > gained[DutyWeights.OTHER];
        return own ? Optional.of(new Duty(lead, clause, Math.min(most, ONE) / ONE)) : Optional.empty();
    }

    private static double of(double[] sides, Role role) {
        return sides[Label.of(role).index()];
    }

    /** What is done beside the matter is so in its own clause, not in those before and after it. */
    private boolean isAside(String text, Passage clause) {
        String said = text.substring(clause.start(), clause.end()).toLowerCase(Locale.ROOT);
        return sections.ofSentence(said, Section.DUTIES) != Section.DUTIES;
    }

    /** A word of the workspace's own stands for a duty. */
    public void hear(Role role, double counts) {
        heard[Label.of(role).index()] += ONE * counts;
    }

    /** How much of each role's there is, in the order of {@link Label}. */
    public double[] heard() {
        return heard.clone();
    }

    /** The same of all of them together. */
    public double sum() {
        return DoubleStream.of(heard).sum();
    }

    /** Whether one person is to do the duties of all four, and those of none of them foremost. */
    public boolean ofAllFour() {
        double least = Arrays.stream(heard).min().orElse(0);
        double most = Arrays.stream(heard).max().orElse(0);
        return least >= EACH && most <= MOST * sum();
    }
}
