package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Said;
import dev.whichrole.triage.debate.remark.SpokenSentence;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.stance.Stance;
import dev.whichrole.triage.debate.stance.StanceModel;
import dev.whichrole.triage.debate.stance.WholeSpeech;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Where one speaker stands, by what they say of their own, else by whom they follow. */
final class SpeakerStanding {
    /** From here on somebody is taken to argue for a role's concern. */
    private static final double ARGUES = 0.5;
    /** From here on somebody is taken to argue against a role. */
    private static final double OBJECTS = 0.32;
    /** Who may be against anything with this much is seated for nothing. */
    private static final double DOUBT = 0.34;
    /** So few words that name a matter claim it, whatever they look like. */
    private static final int FEW_WORDS = 3;

    private static final double SURE = 0.4;
    private static final int SHORTEST_QUESTION = 2;

    final String speaker;
    private final List<Said> own = new ArrayList<>();
    private final List<SpeakerStanding> followed = new ArrayList<>();
    private Optional<Role> pro = Optional.empty();
    private Optional<Role> con = Optional.empty();
    private boolean asks;
    private boolean everything;

    SpeakerStanding(String speaker) {
        this.speaker = speaker;
    }

    void says(Said said) {
        own.add(said);
        asks |= said.sentences().stream().anyMatch(SpeakerStanding::asks);
    }

    private static boolean asks(SpokenSentence sentence) {
        return sentence.text().endsWith("?") && sentence.text().split("\\s+", -1).length >= SHORTEST_QUESTION;
    }

    void asks() {
        asks = true;
    }

    void doesEverything() {
        everything = true;
    }

    /** What they said before counts no more. */
    void turn() {
        own.clear();
    }

    void follow(SpeakerStanding other) {
        followed.add(other);
    }

    /** What they say of their own in the thread, if it is anything. */
    Optional<WholeSpeech> speech(Talk talk) {
        return own.isEmpty() ? Optional.empty() : Optional.of(new WholeSpeech(talk, own));
    }

    /** Makes up its mind, once all is said. Of somebody who asks and goes on, what comes after their first remark may be clear. */
    void judge(Talk talk, StanceModel model) {
        if (!everything) {
            speech(talk).ifPresent(speech -> judge(model.of(speech)));
            if (!stands() && asks && own.size() > 1) {
                judge(model.of(new WholeSpeech(talk, own.subList(1, own.size()))));
            }
            if (!stands()) {
                pro = claimed();
            }
        }
    }

    private void judge(Stance stance) {
        double argues = Stream.of(Role.values()).mapToDouble(stance::pro).sum();
        double objects = Stream.of(Role.values()).mapToDouble(stance::con).sum();
        if (argues >= objects) {
            pro = best(stance::pro).filter(role -> stance.pro(role) >= ARGUES && objects < DOUBT);
        } else {
            con = best(stance::con).filter(role -> stance.con(role) >= OBJECTS);
        }
    }

    private static Optional<Role> best(ToDoubleFunction<Role> likely) {
        return Stream.of(Role.values())
                .max((one, other) -> Double.compare(likely.applyAsDouble(one), likely.applyAsDouble(other)));
    }

    /** Of two or three words that are no question, and in which triage is sure of a role, the claim is all there is. */
    private Optional<Role> claimed() {
        return own.stream()
                .filter(said -> said.remark().body().split("\\s+", -1).length <= FEW_WORDS)
                .filter(said -> said.sentences().stream()
                        .noneMatch(sentence -> sentence.text().endsWith("?")))
                .flatMap(said ->
                        Stream.of(Role.values()).filter(role -> said.heard().of(role) > SURE))
                .findFirst();
    }

    /** Whether they argue for or against anything of their own. */
    boolean stands() {
        return pro.isPresent() || con.isPresent();
    }

    Seat seat() {
        Set<Role> forIt = EnumSet.noneOf(Role.class);
        Set<Role> against = EnumSet.noneOf(Role.class);
        var decides = stands() || everything ? List.of(this) : followed;
        decides.forEach(other -> {
            other.pro.ifPresent(forIt::add);
            other.con.ifPresent(against::add);
        });
        Map<Role, String> quotes = new EnumMap<>(Role.class);
        Stream.of(forIt, against)
                .flatMap(Set::stream)
                .forEach(role -> DebateQuotes.best(sentences(role)).ifPresent(quote -> quotes.put(role, quote)));
        boolean onlyAsks = asks && forIt.isEmpty() && against.isEmpty() && !everything;
        return new Seat(speaker, forIt, against, onlyAsks, everything, quotes);
    }

    /** Their sentences, with how likely each is about the role. */
    private Map<String, Double> sentences(Role role) {
        Map<String, Double> sentences = new HashMap<>();
        own.forEach(said -> said.sentences()
                .forEach(sentence ->
                        sentences.merge(sentence.text(), sentence.heard().of(role), Math::max)));
        return sentences;
    }
}
