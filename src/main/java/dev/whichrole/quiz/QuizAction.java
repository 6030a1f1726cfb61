package dev.whichrole.quiz;

import dev.whichrole.answer.CommonAction;
import java.util.List;

/** What the quiz's buttons do, and the action ids that say so. */
public enum QuizAction {
    /** Starts a run for whoever clicks; the value is one of {@link #HERE}, {@link #PRIVATELY} and {@link #AGAIN}. */
    START(CommonAction.QUIZ.id()),
    /** These five carry a state; hand the value to {@link Quiz#click}. */
    LEVEL("quiz.level"),
    ANSWER("quiz.answer"),
    BACK("quiz.back"),
    STOP("quiz.stop"),
    RESUME("quiz.resume"),
    /** These three are about a kept profile and carry its owner, as {@code Person.code()}. */
    COUNT("quiz.count"),
    UNCOUNT("quiz.uncount"),
    SHOW("quiz.show"),
    /**
     * Compares two roles beside the result, which stays; belongs to the explaining feature, which reads the value as if
     * it had been typed.
     */
    COMPARE("explain.beside"),
    /** Shows the team map of the channel; belongs to the explaining feature in the same way. */
    TEAM("team.show");

    /** Start in the thread under the button. */
    public static final String HERE = "here";
    /** Start where only the clicker sees it. */
    public static final String PRIVATELY = "privately";
    /** Start in the way the run before was started. */
    public static final String AGAIN = "again";

    /** The actions of a run, which lead from one step to another. */
    public static final List<QuizAction> STEPS = List.of(LEVEL, ANSWER, BACK, STOP, RESUME);

    private final String id;

    QuizAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
