package dev.whichrole.triage.debate.remark;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Stance.Move;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Says of a remark what it does and which role's concern it is about. */
public final class StanceModel {
    public static final String MOVE = "move";
    public static final String ROLE = "role";

    private final Traits traits;
    private final TraitWeights moves;
    private final TraitWeights roles;

    public StanceModel(Traits traits, List<String> weights) {
        this.traits = traits;
        this.moves = new TraitWeights(MOVE, weights);
        this.roles = new TraitWeights(ROLE, weights);
    }

    public Stance of(Remark remark) {
        var seen = traits.of(remark);
        return new Stance(byAnswer(Move.class, moves.shares(seen)), byAnswer(Role.class, roles.shares(seen)));
    }

    private static <E extends Enum<E>> Map<E, Double> byAnswer(Class<E> answers, double[] shares) {
        var byAnswer = new EnumMap<E, Double>(answers);
        for (E answer : EnumSet.allOf(answers)) {
            byAnswer.put(answer, shares[byAnswer.size()]);
        }
        return byAnswer;
    }
}
