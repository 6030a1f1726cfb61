package dev.whichrole.triage.ad;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rounds weights to percent so that they add to 100: what rounding takes goes to the largest remainders. */
public final class Shares {
    private Shares() {}

    /** The four roles' shares among themselves; a quarter each where there is nothing to share. */
    public static Map<Role, Integer> of(double[] weights) {
        double whole = 0;
        for (Role role : Role.values()) {
            whole += weights[Label.of(role).index()];
        }
        var shares = new EnumMap<Role, Integer>(Role.class);
        var rest = new EnumMap<Role, Double>(Role.class);
        int given = 0;
        for (Role role : Role.values()) {
            double exact = whole == 0 ? 25 : 100 * weights[Label.of(role).index()] / whole;
            shares.put(role, (int) exact);
            rest.put(role, exact - (int) exact);
            given += (int) exact;
        }
        var order = List.of(Role.values()).stream()
                .sorted(Comparator.comparingDouble((Role role) -> -Objects.requireNonNull(rest.get(role))))
                .toList();
        for (int i = 0; i < 100 - given; i++) {
            shares.merge(order.get(i % order.size()), 1, Integer::sum);
        }
        return shares;
    }
}
