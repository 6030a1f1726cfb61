package dev.whichrole.triage.debate.stance;

import dev.whichrole.triage.debate.remark.Said;
import dev.whichrole.triage.debate.remark.Sense;
import dev.whichrole.triage.debate.remark.SpokenSentence;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.remark.WordVectors;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one speaker says of their own in a thread: what merely agrees, and what they took back, is no part of it.
 *
 * @param talk the thread
 * @param own at least one
 */
public record WholeSpeech(Talk talk, List<Said> own) {
    private static final double NEAR = 3;

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

    /** Where their own words lie, and, counting half, where everybody else's do: numbers of about one. */
    List<Double> senses() {
        Sense mine = own.stream()
                .map(Said::sense)
                .reduce(Sense.nothing(), Sense::plus)
                .direction();
        Sense others = talk.others(speaker());
        return Stream.of(mine.times(NEAR), others.times(NEAR / 2))
                .flatMap(sense -> IntStream.range(0, WordVectors.LENGTH).mapToObj(sense::of))
                .toList();
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
