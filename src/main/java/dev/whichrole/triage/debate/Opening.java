package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.DebateSentences;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.Matters;
import dev.whichrole.triage.debate.remark.Talk;

/**
 * How a thread begins: its first message by a person, and the last question in that, or nothing.
 *
 * @param heard what triage hears in the message
 * @param asked ... and in the question
 */
record Opening(String text, String question, Matters heard, Matters asked) {
    /** By the first who says anything to the others. */
    static Opening of(Talk talk, Hearing hearing) {
        String text = talk.said().stream()
                .findFirst()
                .map(said -> said.remark().post().text())
                .orElse("");
        return of(text, hearing);
    }

    /** By this text. */
    static Opening of(String text, Hearing hearing) {
        String question = DebateSentences.of(text).stream()
                .filter(DebateSentences::asks)
                .reduce((before, last) -> last)
                .orElse("");
        return new Opening(text, question, new Matters(hearing.shares(text)), new Matters(hearing.shares(question)));
    }
}
