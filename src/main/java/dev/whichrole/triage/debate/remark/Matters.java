package dev.whichrole.triage.debate.remark;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;

/** How likely triage takes a text for each role's, for shared and for none. */
public final class Matters {
    private final double[] shares;

    /** @param shares six numbers that add up to one, in the order of the labels */
    public Matters(double[] shares) {
        this.shares = shares.clone();
    }

    public double of(Label label) {
        return shares[label.index()];
    }

    public double of(Role role) {
        return of(Label.of(role));
    }

    /** The most of any of the four roles. */
    public double most() {
        double most = 0;
        for (Role role : Role.values()) {
            most = Math.max(most, of(role));
        }
        return most;
    }
}
