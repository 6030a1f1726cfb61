package dev.whichrole.triage.debate.remark;

import dev.whichrole.handbook.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hears what is said in a thread: each sentence's matter, its tone, and the roles that it names. */
public final class Ear {
    private final Hearing hearing;
    private final WordVectors vectors;
    private final ToneReader tones;
    private final Map<Role, Cues> called = new EnumMap<>(Role.class);
    private final Map<Role, Cues> about = new EnumMap<>(Role.class);
    private final Cues naming;
    private final Cues hiring;

    /** @param hearing triage's own */
    public Ear(DebateTones tones, Hearing hearing, WordVectors vectors) {
        this.hearing = hearing;
        this.vectors = vectors;
        this.tones = new ToneReader(tones);
        this.naming = new Cues(tones.naming());
        this.hiring = new Cues(tones.hiring());
        for (Role role : Role.values()) {
            called.put(role, tones.called(role));
            about.put(role, tones.about(role));
        }
    }

    /** All that people say to one another in a thread. */
    public Talk hear(List<Remark> remarks) {
        List<Said> said = remarks.stream()
                .filter(remark -> remark.post().kind() == Post.Kind.SAID)
                .filter(remark -> !remark.sentences().isEmpty())
                .map(this::hear)
                .toList();
        return new Talk(said, this);
    }

    private Said hear(Remark remark) {
        List<SpokenSentence> sentences = remark.sentences().stream()
                .map(text -> new SpokenSentence(
                        text, new Matters(hearing.shares(text)), tones.of(text), in(called, text), in(about, text)))
                .toList();
        String body = remark.body();
        return new Said(
                remark, new Matters(hearing.shares(body)), sentences, body.split("\\s+", -1).length, vectors.of(body));
    }

    private static Set<Role> in(Map<Role, Cues> cues, String text) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        cues.forEach((role, cue) -> {
            if (cue.in(text)) {
                found.add(role);
            }
        });
        return found;
    }

    /** How often a text names each role's team or practice. */
    public Map<Role, Integer> called(String text) {
        return counts(called, text);
    }

    /** How often a text speaks of each role's matter. */
    public Map<Role, Integer> about(String text) {
        return counts(about, text);
    }

    private static Map<Role, Integer> counts(Map<Role, Cues> cues, String text) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        cues.forEach((role, cue) -> counts.put(role, cue.count(text)));
        return counts;
    }

    /** How often a text speaks of names and titles. */
    public int naming(String text) {
        return naming.count(text);
    }

    /** How often a text speaks of hiring and staff. */
    public int hiring(String text) {
        return hiring.count(text);
    }
}
