package dev.whichrole.triage.debate.stance;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.model.Score;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says where somebody stands. That they argue for a role is the sum of three parts: what speaks for arguing for anything,
 * what speaks for this role by its own words, and what speaks for any role that is so spoken of. Likewise against.
 */
public final class StanceModel {
    /** Parts by name. */
    public static final String FOR = "for";

    public static final String AGAINST = "against";
    public static final String NONE = "none";
    public static final String PRO = "pro";
    public static final String CON = "con";

    private final SpeechTraits traits;
    private final SideTraits sides = new SideTraits();
    private final Parts parts;

    public StanceModel(DebateCues cues, Hearing hearing, Parts parts) {
        this.traits = new SpeechTraits(new Traits(cues, hearing));
        this.parts = parts;
    }

    /**
     * What is seen in a speech.
     *
     * @param manner whichever role it is about
     * @param sides by the role that it may be about
     * @param senses where its words and everybody else's lie
     */
    public record Seen(Set<String> manner, Map<Role, Set<String>> sides, List<Double> senses) {
        /** What may be one role's own: words, and whether its team is named. */
        public Set<String> words() {
            Set<String> words = new TreeSet<>(manner);
            words.removeIf(
                    trait -> !(trait.startsWith("w ") || trait.startsWith("team ") || trait.startsWith("attacks")));
            return words;
        }
    }

    public Seen seen(WholeSpeech speech) {
        Set<String> manner = traits.of(speech);
        Map<Role, Set<String>> bySide = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Set<String> side = sides.of(role, speech);
            Steps.add(side, "attacked by name", manner.contains("attacks team " + role.id()));
            Steps.add(side, "attacked", manner.contains("attacks about " + role.id()));
            bySide.put(role, side);
        }
        return new Seen(manner, bySide, speech.senses());
    }

    public Stance of(WholeSpeech speech) {
        Seen seen = seen(speech);
        var words = seen.words();
        double argues = parts.sum(FOR, seen.manner(), seen.senses());
        double objects = parts.sum(AGAINST, seen.manner(), seen.senses());
        Map<Role, Double> pro = new LinkedHashMap<>();
        Map<Role, Double> con = new LinkedHashMap<>();
        seen.sides().forEach((role, side) -> {
            double own = parts.sum(role.id(), words, seen.senses());
            pro.put(role, argues + own + parts.sum(PRO, side));
            con.put(role, objects + own + parts.sum(CON, side));
        });
        return stance(pro, con, parts.sum(NONE, seen.manner(), seen.senses()));
    }

    private static Stance stance(Map<Role, Double> pro, Map<Role, Double> con, double none) {
        Role[] roles = Role.values();
        double[] sums = new double[2 * roles.length + 1];
        for (int i = 0; i < roles.length; i++) {
            sums[i] = pro.getOrDefault(roles[i], 0.0);
            sums[roles.length + i] = con.getOrDefault(roles[i], 0.0);
        }
        sums[2 * roles.length] = none;
        double[] shares = Score.shares(sums);
        Map<Role, Double> likelyPro = new EnumMap<>(Role.class);
        Map<Role, Double> likelyCon = new EnumMap<>(Role.class);
        for (int i = 0; i < roles.length; i++) {
            likelyPro.put(roles[i], shares[i]);
            likelyCon.put(roles[i], shares[roles.length + i]);
        }
        return new Stance(likelyPro, likelyCon, shares[2 * roles.length]);
    }
}
