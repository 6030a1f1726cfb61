package dev.whichrole.triage.debate.course;

import java.util.Optional;

/**
 * How a thread goes.
 *
 * @param broken whether something is broken now
 * @param undo whether somebody speaks of taking a change back
 * @param accord what they have agreed on, if they have
 */
public record Course(OpeningQuestion question, boolean broken, boolean undo, Optional<Accord> accord) {
    /** Nothing is known but what is asked. */
    public static Course asking(OpeningQuestion.Kind kind) {
        return new Course(new OpeningQuestion(kind, ""), false, false, Optional.empty());
    }

    /** Whether it is asked what titles mean. */
    public boolean asks(OpeningQuestion.Kind kind) {
        return question.kind() == kind;
    }
}
