package dev.whichrole.triage.debate.stance;

import dev.whichrole.triage.debate.remark.Said;
import dev.whichrole.triage.debate.remark.SpokenSentence;
import dev.whichrole.triage.debate.remark.Talk;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one speaker says of their own in a thread: what merely agrees, and what they took back, is no part of it.
 *
 * @param talk the thread
 * @param own at least one
 */
public record WholeSpeech(Talk talk, List<Said> own) {
    public WholeSpeech {
        own = List.copyOf(own);
        if (own.isEmpty()) {
            throw new IllegalArgumentException("nobody speaks here");
        }
    }

    public String speaker() {
        return own.get(0).remark().post().speaker();
    }

    public String text() {
        return own.stream().map(each -> each.remark().body()).collect(Collectors.joining(" "));
    }

    public List<SpokenSentence> sentences() {
        return own.stream().flatMap(each -> each.sentences().stream()).toList();
    }

    /** What everybody else says. */
    List<Said> others() {
        return talk.said().stream()
                .filter(each -> !each.remark().post().speaker().equals(speaker()))
                .toList();
    }

    boolean opens() {
        return talk.said().get(0).remark().post().speaker().equals(speaker());
    }
}
