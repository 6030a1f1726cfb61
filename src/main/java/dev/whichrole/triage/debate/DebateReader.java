package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.course.Course;
import dev.whichrole.triage.debate.course.CourseReader;
import dev.whichrole.triage.debate.course.Manners;
import dev.whichrole.triage.debate.course.Topics;
import dev.whichrole.triage.debate.remark.Agreement;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.Ear;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.Post;
import dev.whichrole.triage.debate.remark.Remark;
import dev.whichrole.triage.debate.remark.Said;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.stance.ChairReader;
import dev.whichrole.triage.debate.stance.Parts;
import dev.whichrole.triage.debate.stance.StanceModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a thread speaker by speaker, each by a learnt model of whether they argue and for which concern or against it, and
 * says where each stands at its end. Of a doubtful speaker nothing is said.
 */
public final class DebateReader {
    /** Longer threads are read up to here. */
    public static final int LONGEST = 200;

    private final DebateCues cues;
    private final Ear ear;
    private final ChairReader chairs;
    private final Cues everything;
    private final Cues turned;
    private final Cues aside;
    private final Agreement agreement;
    private final Following following;
    private final Topics topics;
    private final CourseReader courses;
    private final MatterReader matters;

    /**
     * @param weights the lines of the weights file, learnt with these cues
     * @param hearing triage's own ear
     */
    public DebateReader(DebateCues cues, Ear ear, List<String> weights, Hearing hearing) {
        this.cues = cues;
        this.ear = ear;
        var parts = new Parts(weights);
        this.chairs = new ChairReader(cues, new StanceModel(cues, hearing, parts));
        this.everything = new Cues(cues.everything());
        this.turned = new Cues(cues.turned());
        this.aside = new Cues(cues.aside());
        this.agreement = new Agreement(cues.agrees());
        this.following = new Following(cues.agreesWith());
        this.topics = new Topics(cues);
        this.courses = new CourseReader(cues);
        this.matters = new MatterReader(topics, parts, hearing);
    }

    /** At most the first 200 messages are read. */
    public Debate read(List<Post> thread) {
        List<Post> posts = thread.subList(0, Math.min(thread.size(), LONGEST));
        var remarks = Remark.of(posts);
        Talk talk = ear.hear(remarks);
        Course course = courses.read(posts);
        var standings = standings(remarks, talk);
        var manners = new Manners(cues, topics, course.question());
        standings.all().forEach(standing -> standing.judge(talk, chairs, manners));
        follow(remarks, standings);
        List<Seat> seats = standings.now().stream().map(SpeakerStanding::seat).toList();
        Optional<String> begun = posts.stream()
                .limit(1)
                .filter(post -> post.kind() == Post.Kind.FACT)
                .map(Post::text)
                .findFirst();
        Talk withFact = begun.map(fact -> ear.hear(withFact(fact, remarks))).orElse(talk);
        return new Debate(matters.read(talk, withFact, seats, begun), course, seats);
    }

    /** What a machine posted counts for what a thread is about as if somebody had said it. */
    private static List<Remark> withFact(String fact, List<Remark> remarks) {
        var all = new ArrayList<>(Remark.of(List.of(Post.said("", fact))));
        all.addAll(remarks);
        return all;
    }

    /** Everybody with what they say of their own. */
    Standings standings(List<Remark> remarks, Talk talk) {
        var standings = new Standings();
        IdentityHashMap<Remark, Said> said = new IdentityHashMap<>();
        talk.said().forEach(each -> said.put(each.remark(), each));
        for (Remark remark : remarks) {
            boolean turns = remark.post().kind() == Post.Kind.SAID && turned.in(remark.body());
            SpeakerStanding standing = standings.at(remark, turns);
            if (remark.post().kind() == Post.Kind.TO_THE_BOT) {
                standing.asks();
            } else if (said.containsKey(remark)) {
                hear(Objects.requireNonNull(said.get(remark)), standing);
            }
        }
        return standings;
    }

    private void hear(Said said, SpeakerStanding standing) {
        String body = said.remark().body();
        if (everything.in(body)) {
            standing.doesEverything();
        } else if (agreement.isHalf(body)) {
            standing.isVague();
        } else if (!agreement.isAll(body) && !aside.in(body)) {
            standing.says(said);
        }
    }

    private void follow(List<Remark> remarks, Standings standings) {
        for (int i = 0; i < remarks.size(); i++) {
            Remark remark = remarks.get(i);
            if (remark.post().kind() == Post.Kind.SAID
                    && (agreement.isAll(remark.body()) || following.agreesByName(remark, standings))) {
                SpeakerStanding standing = standings.then(remark);
                following
                        .with(remark, remarks.subList(0, i), standings)
                        .ifPresentOrElse(standing::follow, standing::isVague);
            }
        }
    }
}
