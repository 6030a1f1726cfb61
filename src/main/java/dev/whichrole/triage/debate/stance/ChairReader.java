package dev.whichrole.triage.debate.stance;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.SpokenSentence;
import dev.whichrole.triage.debate.remark.Tone;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides on a chair: what is learnt of a speech counts only as far as what stands in it does not speak against that. */
public final class ChairReader {
    /** From here on somebody is taken to argue for a role's concern. */
    private static final double ARGUES = 0.5;
    /** From here on somebody is taken to argue against a role. */
    private static final double OBJECTS = 0.32;
    /** Who may be against anything with this much is seated for nothing. */
    private static final double DOUBT = 0.34;
    /** What is to be seen of displeasure counts where what is learnt has some of it too. */
    private static final double SOME = 4;
    /** From here on it cannot be said that somebody did not speak for a role's concern. */
    private static final double PERHAPS = 0.1;

    private final StanceModel model;
    private final Cues caution;

    public ChairReader(DebateCues cues, StanceModel model) {
        this.model = model;
        this.caution = new Cues(cues.course().caution());
    }

    public Chair of(WholeSpeech speech) {
        Stance stance = model.of(speech);
        double argues = Stream.of(Role.values()).mapToDouble(stance::pro).sum();
        double objects = Stream.of(Role.values()).mapToDouble(stance::con).sum();
        Set<Role> perhaps = Stream.of(Role.values())
                .filter(role -> stance.pro(role) >= PERHAPS || hears(role, speech))
                .collect(Collectors.toSet());
        if (argues < objects) {
            return new Chair(
                    Optional.empty(),
                    best(stance::con).filter(role -> stance.con(role) >= OBJECTS && stance.con(role) >= stance.none()),
                    perhaps,
                    stance.none());
        }
        var pro = best(stance::pro)
                .filter(role -> stance.pro(role) >= ARGUES && objects < DOUBT)
                .filter(role -> stance.con(role) < stance.pro(role) / SOME || !attacks(role, speech));
        return new Chair(careful(speech, stance).apply(pro), Optional.empty(), perhaps, stance.none());
    }

    private static boolean hears(Role role, WholeSpeech speech) {
        return speech.sentences().stream()
                .anyMatch(sentence -> !sentence.asks() && sentence.heard().of(role) >= ARGUES);
    }

    private static Optional<Role> best(ToDoubleFunction<Role> likely) {
        return Stream.of(Role.values())
                .max((one, other) -> Double.compare(likely.applyAsDouble(one), likely.applyAsDouble(other)));
    }

    /** Whether it names the role's team in displeasure and says nothing good of it. */
    private static boolean attacks(Role role, WholeSpeech speech) {
        var naming = speech.sentences().stream()
                .filter(sentence -> sentence.called().contains(role))
                .map(SpokenSentence::tone)
                .toList();
        return naming.stream().anyMatch(ChairReader::displeased)
                && naming.stream().noneMatch(ChairReader::pleased);
    }

    private static boolean displeased(Tone tone) {
        return tone.of("says dismisses") > 0 || tone.of("says ends") > 0;
    }

    private static boolean pleased(Tone tone) {
        return tone.of("says praises") > 0 || tone.of("says defends") > 0;
    }

    /** Who asks for a net before the jump does not speak for the jump. */
    private UnaryOperator<Optional<Role>> careful(WholeSpeech speech, Stance stance) {
        boolean cautious = caution.in(speech.text());
        var sre = stance.pro(Role.SRE) >= PERHAPS ? Optional.of(Role.SRE) : Optional.<Role>empty();
        return role -> cautious && role.equals(Optional.of(Role.DEVOPS)) ? sre : role;
    }
}
