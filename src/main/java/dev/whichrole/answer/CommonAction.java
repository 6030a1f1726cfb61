package dev.whichrole.answer;

/** What buttons do that stand under answers of more than one feature, and the action ids that say so. */
public enum CommonAction {
    /** Shows the answer to the ask in its value, which is what could have been typed. */
    SHOW("explain.show"),
    /** Starts the quiz, which reads the value. */
    QUIZ("quiz.start");

    private final String id;

    CommonAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
