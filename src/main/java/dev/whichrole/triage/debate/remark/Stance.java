package dev.whichrole.triage.debate.remark;

import dev.whichrole.handbook.Role;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;

/**
 * What one remark does, each as a probability: it argues for a role's concern, argues against one, asks, agrees with
 * somebody, or none of these (a joke, a fact, a thank-you).
 */
public record Stance(Map<Move, Double> moves, Map<Role, Double> roles) {
    /** What a remark does. */
    public enum Move {
        FOR,
        AGAINST,
        ASK,
        AGREE,
        OTHER
    }

    public Stance {
        moves = Map.copyOf(moves);
        roles = Map.copyOf(roles);
    }

    /** Whether it does this more likely than anything else. */
    public boolean does(Move move) {
        return move(move) >= Collections.max(moves.values());
    }

    /** How likely it argues for this role's concern. */
    public double pro(Role role) {
        return move(Move.FOR) * Objects.requireNonNull(roles.get(role));
    }

    /** How likely it argues against this role. */
    public double con(Role role) {
        return move(Move.AGAINST) * Objects.requireNonNull(roles.get(role));
    }

    /** The same, if it is certain that it argues for something. */
    public Stance claiming() {
        return new Stance(
                Map.of(Move.FOR, 1.0, Move.AGAINST, 0.0, Move.ASK, 0.0, Move.AGREE, 0.0, Move.OTHER, 0.0), roles);
    }

    private double move(Move move) {
        return Objects.requireNonNull(moves.get(move));
    }
}
