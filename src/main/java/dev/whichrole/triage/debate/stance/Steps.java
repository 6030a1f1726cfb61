package dev.whichrole.triage.debate.stance;

import java.util.Set;

/** Names of traits: what counts or grows is there in steps, so that {@code words>11} comes with {@code words>5}. */
public final class Steps {
    /** Of what triage hears in a speech. */
    static final double[] SHARES = {0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95};

    private Steps() {}

    /** One trait for each step up to the count, and no more than {@code most}. */
    public static void count(Set<String> traits, String name, long count, int most) {
        for (int step = 0; step < Math.min(count, most); step++) {
            traits.add(name + ">" + step);
        }
    }

    /** One trait for each of the steps that a share is above. */
    public static void share(Set<String> traits, String name, double share, double... steps) {
        for (double step : steps) {
            add(traits, name + ">" + step, share > step);
        }
    }

    /** The trait, where it is there. */
    public static void add(Set<String> traits, String name, boolean there) {
        if (there) {
            traits.add(name);
        }
    }
}
