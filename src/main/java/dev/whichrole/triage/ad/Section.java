package dev.whichrole.triage.ad;

/** What a passage of an ad is for, and how much it counts. */
public enum Section {
    /** What the person will do. */
    DUTIES(1),
    /** Nothing says what it is; most often a duty told in running text. */
    PLAIN(0.8),
    /** What the person brings. */
    WANTED(0.3),
    /** What the person does beside the matter itself. */
    ASIDE(0.3),
    /** The house, its offer, how to apply: carries nothing and is never quoted. */
    AROUND(0);

    private final double counts;

    Section(double counts) {
        this.counts = counts;
    }

    /** The weight of one passage, between 0 and 1. */
    public double counts() {
        return counts;
    }
}
