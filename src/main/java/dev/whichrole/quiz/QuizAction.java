package dev.whichrole.quiz;

import dev.whichrole.answer.CommonAction;
import java.util.List;

/** What the quiz's buttons do, and the action ids that say so. */
public enum QuizAction {
    /** Starts a run for whoever clicks; the value is one of the four words below. */
    START(CommonAction.QUIZ.id()),
    /** These five carry a state; hand the value to {@link Quiz#click}. */
    LEVEL("quiz.level"),
    ANSWER("quiz.answer"),
    BACK("quiz.back"),
    STOP("quiz.stop"),
    RESUME("quiz.resume"),
    /** These four are about a kept profile and carry its owner, as {@code Person.code()}. */
    COUNT("quiz.count"),
    UNCOUNT("quiz.uncount"),
    SHOW("quiz.show"),
    /** Asks for a colleague to compare the clicker's result with. */
    COLLEAGUE("quiz.colleague"),
    /**
     * Compares two roles beside the result, which stays; belongs to the explaining feature, which reads the value as if
     * it had been typed.
     */
    COMPARE("explain.beside"),
    /** Shows the team map of the channel; belongs to the explaining feature in the same way. */
    TEAM("team.show");

    /** Start in the thread under the invitation. */
    public static final String HERE = "here";
    /** Start in the thread under something else, a result most often. */
    public static final String BELOW = "below";
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
