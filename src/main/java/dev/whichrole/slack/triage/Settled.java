package dev.whichrole.slack.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.usage.Use;
import java.util.Optional;

/**
 * What a debate comes to.
 *
 * @param message puts the buttons under it
 * @param bare the answer without buttons
 * @param isDebate whether it is about anything of the four, so that there is something to judge
 */
record Settled(DebateMessage message, Answer bare, boolean isDebate) {
    /** The same with a remark below. */
    Settled noted(Optional<String> remark) {
        return new Settled(
                message, remark.map(said -> bare.plus(new Part.Note(said))).orElse(bare), isDebate);
    }

    /** With its buttons, which carry what was told of it, if that is how it is known. */
    Answer answer(String told, FairCount count) {
        Trace.current().counts(new Use(Use.Kind.DEBATE, told.isEmpty() ? "thread" : "told"));
        return isDebate ? message.answer(bare, told, count) : bare;
    }
}
