package dev.whichrole.quiz;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a run of the quiz is: whose it is, which seed shuffles it, and the answers so far. Every button carries the state
 * that pressing it leads to, so that a click needs no memory and a repeated click changes nothing.
 *
 * @param standing empty until the person has said where they are
 * @param stopped whether the run rests until it is resumed
 */
public record QuizState(Person owner, long seed, Optional<Standing> standing, List<Role> answers, boolean stopped) {
    /** How many questions a run has. */
    public static final int STEPS = Draw.SHARP + Draw.PLAIN;

    public QuizState {
        answers = List.copyOf(answers);
        if (!possible(standing.isPresent(), answers.size(), stopped)) {
            throw new IllegalArgumentException(
                    "no run has answers " + answers + " at " + standing + (stopped ? ", stopped" : ""));
        }
    }

    static boolean possible(boolean standing, int answers, boolean stopped) {
        return answers <= STEPS && (standing || answers == 0) && !(stopped && answers == STEPS);
    }

    /** A run at its beginning. */
    public static QuizState start(Person owner, long seed) {
        return new QuizState(owner, seed, Optional.empty(), List.of(), false);
    }

    /** The question that is asked, 1 to 5; 6 when all are answered. */
    public int step() {
        return answers.size() + 1;
    }

    public boolean done() {
        return answers.size() == STEPS;
    }

    QuizState at(Standing chosen) {
        return new QuizState(owner, seed, Optional.of(chosen), List.of(), false);
    }

    QuizState answered(Role role) {
        return with(Stream.concat(answers.stream(), Stream.of(role)).toList());
    }

    /** One step back; from the first question to the choice of where the person is. */
    QuizState back() {
        return answers.isEmpty() ? start(owner, seed) : with(answers.subList(0, answers.size() - 1));
    }

    QuizState stop() {
        return new QuizState(owner, seed, standing, answers, true);
    }

    QuizState resume() {
        return with(answers);
    }

    private QuizState with(List<Role> changed) {
        return new QuizState(owner, seed, standing, changed, false);
    }
}
