package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.Agreement;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.Ear;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.Post;
import dev.whichrole.triage.debate.remark.Remark;
import dev.whichrole.triage.debate.remark.Said;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.stance.Parts;
import dev.whichrole.triage.debate.stance.StanceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a thread speaker by speaker, each by a learnt model of whether they argue and for which concern or against it, and
 * says where each stands at its end. Of a doubtful speaker nothing is said.
 */
public final class DebateReader {
    /** Longer threads are read up to here. */
    public static final int LONGEST = 200;

    private final Ear ear;
    private final StanceModel model;
    private final Cues everything;
    private final Cues turned;
    private final Cues aside;
    private final Agreement agreement;
    private final Following following;
    private final MatterReader matters;

    /**
     * @param weights the lines of the weights file, learnt with these cues
     * @param hearing triage's own ear
     */
    public DebateReader(DebateCues cues, Ear ear, List<String> weights, Hearing hearing) {
        this.ear = ear;
        var parts = new Parts(weights);
        this.model = new StanceModel(cues, hearing, parts);
        this.everything = new Cues(cues.everything());
        this.turned = new Cues(cues.turned());
        this.aside = new Cues(cues.aside());
        this.agreement = new Agreement(cues.agrees());
        this.following = new Following(cues.agreesWith());
        this.matters = new MatterReader(cues, parts, hearing);
    }

    /** At most the first 200 messages are read. */
    public Debate read(List<Post> thread) {
        var remarks = Remark.of(thread.subList(0, Math.min(thread.size(), LONGEST)));
        Talk talk = ear.hear(remarks);
        var standings = standings(remarks, talk);
        standings.values().forEach(standing -> standing.judge(talk, model));
        follow(remarks, standings);
        List<Seat> seats =
                standings.values().stream().map(SpeakerStanding::seat).toList();
        Optional<String> begun = thread.stream()
                .limit(1)
                .filter(post -> post.kind() == Post.Kind.FACT)
                .map(Post::text)
                .findFirst();
        Talk withFact = begun.map(fact -> ear.hear(withFact(fact, remarks))).orElse(talk);
        return new Debate(matters.read(talk, withFact, seats, begun), seats);
    }

    /** What a machine posted counts for what a thread is about as if somebody had said it. */
    private static List<Remark> withFact(String fact, List<Remark> remarks) {
        var all = new ArrayList<>(Remark.of(List.of(Post.said("", fact))));
        all.addAll(remarks);
        return all;
    }

    /** Everybody with what they say of their own. */
    Map<String, SpeakerStanding> standings(List<Remark> remarks, Talk talk) {
        Map<String, SpeakerStanding> standings = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            SpeakerStanding standing = standings.computeIfAbsent(remark.post().speaker(), SpeakerStanding::new);
            if (remark.post().kind() == Post.Kind.TO_THE_BOT) {
                standing.asks();
            }
        }
        for (Said said : talk.said()) {
            hear(said, Objects.requireNonNull(standings.get(said.remark().post().speaker())));
        }
        return standings;
    }

    private void hear(Said said, SpeakerStanding standing) {
        String body = said.remark().body();
        if (everything.in(body)) {
            standing.doesEverything();
            return;
        }
        if (turned.in(body)) {
            standing.turn();
        }
        if (!agreement.isAll(body) && !aside.in(body)) {
            standing.says(said);
        }
    }

    private void follow(List<Remark> remarks, Map<String, SpeakerStanding> standings) {
        var before = new ArrayList<SpeakerStanding>();
        for (Remark remark : remarks) {
            SpeakerStanding standing =
                    Objects.requireNonNull(standings.get(remark.post().speaker()));
            if (remark.post().kind() == Post.Kind.SAID && agreement.isAll(remark.body())) {
                following.with(remark.body(), standing, before, standings).ifPresent(standing::follow);
            }
            before.add(standing);
        }
    }
}
