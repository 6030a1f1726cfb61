package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Agreement;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.DebateSentences;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.Post;
import dev.whichrole.triage.debate.remark.Remark;
import dev.whichrole.triage.debate.remark.Stance;
import dev.whichrole.triage.debate.remark.Stance.Move;
import dev.whichrole.triage.debate.remark.StanceModel;
import dev.whichrole.triage.debate.remark.Traits;
import dev.whichrole.triage.model.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a thread remark by remark, each by a learnt model of what it does and which concern it is about, and says where
 * each speaker stands at its end. Of a doubtful speaker nothing is said.
 */
public final class DebateReader {
    /** Longer threads are read up to here. */
    public static final int LONGEST = 200;

    private static final int FEW_WORDS = 3;
    private static final double SURE = 0.5;

    private final Hearing hearing;
    private final StanceModel model;
    private final Cues everything;
    private final Cues turned;
    private final Agreement agreement;
    private final Following following;
    private final MatterReader matters;

    /**
     * @param weights the lines of the weights file, learnt with these cues
     * @param hearing triage's own ear
     */
    public DebateReader(DebateCues cues, List<String> weights, Hearing hearing) {
        this.hearing = hearing;
        this.model = new StanceModel(new Traits(cues, hearing), weights);
        this.everything = new Cues(cues.everything());
        this.turned = new Cues(cues.turned());
        this.agreement = new Agreement(cues.agrees());
        this.following = new Following(cues.agreesWith());
        this.matters = new MatterReader(cues, weights, hearing);
    }

    /** At most the first 200 messages are read. */
    public Debate read(List<Post> thread) {
        var posts = thread.subList(0, Math.min(thread.size(), LONGEST));
        Map<String, SpeakerStanding> standings = new LinkedHashMap<>();
        var heard = new ArrayList<SpeakerStanding>();
        for (Remark remark : Remark.of(posts)) {
            SpeakerStanding standing = standings.computeIfAbsent(remark.post().speaker(), SpeakerStanding::new);
            hear(remark, standing, heard, standings);
            heard.add(standing);
        }
        List<Seat> seats =
                standings.values().stream().map(SpeakerStanding::seat).toList();
        return new Debate(matters.read(posts, seats), seats);
    }

    private void hear(
            Remark remark,
            SpeakerStanding standing,
            List<SpeakerStanding> before,
            Map<String, SpeakerStanding> standings) {
        if (remark.post().kind() == Post.Kind.TO_THE_BOT) {
            standing.asks();
            return;
        }
        String body = remark.body();
        if (body.isEmpty()) {
            return;
        }
        if (everything.in(body)) {
            standing.doesEverything();
            return;
        }
        if (turned.in(body)) {
            standing.turn();
        }
        Stance stance = model.of(remark);
        if (stance.does(Move.AGREE) || agreement.isAll(body)) {
            following.with(body, standing, before, standings).ifPresent(standing::follow);
        } else {
            standing.hear(claims(remark, stance) ? stance.claiming() : stance);
            note(remark, standing);
        }
    }

    /** Of two or three words that are no question, and in which triage is sure of a role, the claim is all there is. */
    private boolean claims(Remark remark, Stance stance) {
        String body = remark.body();
        return stance.does(Move.OTHER)
                && body.split("\\s+", -1).length <= FEW_WORDS
                && !DebateSentences.asks(body)
                && Stream.of(Role.values())
                        .anyMatch(role -> hearing.shares(body)[Label.of(role).index()] > SURE);
    }

    private void note(Remark remark, SpeakerStanding standing) {
        for (String sentence : remark.sentences()) {
            double[] shares = hearing.shares(sentence);
            for (Role role : Role.values()) {
                standing.said(role, sentence, shares[Label.of(role).index()]);
            }
        }
    }
}
