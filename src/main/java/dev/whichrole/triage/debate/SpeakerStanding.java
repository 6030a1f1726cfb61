package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.course.Manners;
import dev.whichrole.triage.debate.remark.DebateQuotes;
import dev.whichrole.triage.debate.remark.Said;
import dev.whichrole.triage.debate.remark.SpokenSentence;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.stance.Chair;
import dev.whichrole.triage.debate.stance.ChairReader;
import dev.whichrole.triage.debate.stance.WholeSpeech;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where one speaker stands, by what they say of their own, else by whom they follow; until they change their mind. */
final class SpeakerStanding {
    /** So few words that name a matter claim it, whatever they look like. */
    private static final int FEW_WORDS = 3;

    private static final double SURE = 0.4;
    /** Who argues neither for nor against anything with this much is taken to do no more than ask, if they ask. */
    private static final double NOTHING = 0.95;
    /** ... and who says anything at all may have argued, unless it comes to this much. */
    private static final double CERTAIN = 0.99;

    final String speaker;
    private final List<Said> own = new ArrayList<>();
    private final List<SpeakerStanding> followed = new ArrayList<>();
    private Chair chair = Chair.NONE;
    private boolean asks;
    private boolean vague;
    private boolean argues;
    private boolean everything;

    SpeakerStanding(String speaker) {
        this.speaker = speaker;
    }

    void says(Said said) {
        own.add(said);
    }

    void asks() {
        asks = true;
    }

    /** They speak in a way that cannot be made out. */
    void isVague() {
        vague = true;
    }

    void doesEverything() {
        everything = true;
    }

    /** Whether they argue something that could not be made out. */
    boolean isUnclear() {
        return vague && !stands();
    }

    /** Where they stand from here on: what they said before counts no more. */
    SpeakerStanding turned() {
        var turned = new SpeakerStanding(speaker);
        turned.asks = asks;
        turned.everything = everything;
        return turned;
    }

    void follow(SpeakerStanding other) {
        followed.add(other);
    }

    /** Whom they go along with, if they do. */
    Optional<SpeakerStanding> leader() {
        return followed.stream().findFirst();
    }

    /** What they say of their own in the thread, if it is anything. */
    Optional<WholeSpeech> speech(Talk talk) {
        return own.isEmpty() ? Optional.empty() : Optional.of(new WholeSpeech(talk, own));
    }

    /** Makes up its mind, once all is said. Of somebody who asks and goes on, what comes after their first remark may be clear. */
    void judge(Talk talk, ChairReader chairs, Manners manners) {
        if (everything || own.isEmpty()) {
            return;
        }
        boolean questions = own.stream().anyMatch(manners::asks);
        boolean asksWho = own.size() == 1 && manners.onlyAsksWho(own.get(0));
        asks |= questions || asksWho;
        if (!asksWho) {
            chair = chairs.of(new WholeSpeech(talk, own));
            if (!stands() && questions && own.size() > 1) {
                chair = chairs.of(new WholeSpeech(talk, own.subList(1, own.size())));
            }
            if (!stands()) {
                claimed().or(() -> manners.claims(own)).ifPresent(role -> chair = chair.claiming(role));
            }
        }
        doubt(manners);
    }

    /** Who is not made out may have argued all the same, by what they say or by how little it is about nothing. */
    private void doubt(Manners manners) {
        boolean perhaps = own.stream().anyMatch(manners::mayArgue);
        boolean states =
                own.stream().anyMatch(said -> !said.sentences().stream().allMatch(SpokenSentence::asks));
        vague |= !stands() && ((perhaps && chair.nothing() < CERTAIN) || (states && chair.nothing() < NOTHING));
        argues = own.stream().anyMatch(manners::argues) || (perhaps && chair.nothing() < NOTHING);
    }

    /** Of two or three words that are no question, and in which triage is sure of a role, the claim is all there is. */
    private Optional<Role> claimed() {
        return own.stream()
                .filter(said -> said.remark().body().split("\\s+", -1).length <= FEW_WORDS)
                .filter(said -> said.sentences().stream().noneMatch(SpokenSentence::asks))
                .flatMap(said ->
                        Stream.of(Role.values()).filter(role -> said.heard().of(role) > SURE))
                .findFirst();
    }

    /** Whether they argue for or against anything of their own. */
    boolean stands() {
        return chair.stands();
    }

    /** Whether they seem to argue for what the one they agree with is against. */
    private boolean contradictsLeader() {
        return followed.stream()
                .anyMatch(leader ->
                        leader.chair.con().isPresent() && leader.chair.con().equals(chair.pro()));
    }

    Seat seat() {
        Set<Role> forIt = EnumSet.noneOf(Role.class);
        Set<Role> against = EnumSet.noneOf(Role.class);
        var decides = everything || (stands() && !contradictsLeader()) ? List.of(this) : followed;
        decides.forEach(other -> {
            other.chair.pro().ifPresent(forIt::add);
            other.chair.con().ifPresent(against::add);
        });
        Map<Role, String> quotes = new EnumMap<>(Role.class);
        Stream.of(forIt, against)
                .flatMap(Set::stream)
                .forEach(role -> DebateQuotes.best(sentences(role)).ifPresent(quote -> quotes.put(role, quote)));
        boolean seated = !forIt.isEmpty() || !against.isEmpty() || everything;
        boolean doubtful = !seated && (vague || !followed.isEmpty());
        return new Seat(
                speaker,
                forIt,
                against,
                asks && !argues && !seated && followed.isEmpty(),
                everything,
                quotes,
                new Seat.Doubt(doubtful, chair.perhaps()));
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
