package dev.whichrole.triage.debate.stance;

import dev.whichrole.handbook.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where somebody stands, each as a probability: they argue for a role's concern, against it, or for and against nothing.
 *
 * @param none that they only ask, tell, or joke
 */
public record Stance(Map<Role, Double> pro, Map<Role, Double> con, double none) {
    public Stance {
        pro = new EnumMap<>(pro);
        con = new EnumMap<>(con);
    }

    /** How likely they argue for this role's concern. */
    public double pro(Role role) {
        return Objects.requireNonNull(pro.get(role));
    }

    /** How likely they argue against this role. */
    public double con(Role role) {
        return Objects.requireNonNull(con.get(role));
    }
}
