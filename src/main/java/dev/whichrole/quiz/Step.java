package dev.whichrole.quiz;

import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;

/** What a click on the quiz leads to. */
public sealed interface Step {
    /** The run goes on, or rests: show this in place of what was clicked. */
    record Show(QuizState state, Answer answer) implements Step {}

    /**
     * The run is over: keep the profile, and show the result in place of what was clicked. Where the kept profile is
     * counted in the team map already, {@link Quiz#result} of that one has the right button.
     */
    record Finished(Profile profile, Answer answer) implements Step {}

    /** The run belongs to somebody else and stays as it is; the clicker gets {@link Quiz#startOfTheirOwn}. */
    record NotYours(Person owner) implements Step {}

    /** The click does not fit this version of the quiz: tell the clicker alone. */
    record Outdated(Answer answer) implements Step {}
}
