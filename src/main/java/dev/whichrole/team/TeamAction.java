package dev.whichrole.team;

/** What the buttons under the team map do, and the action ids that say so. */
public enum TeamAction {
    /** Starts the quiz; belongs to the quiz, which reads the value. */
    QUIZ("quiz.start"),
    /** Shows the startup; belongs to the explaining feature, which reads the value as if it had been typed. */
    STARTUP("explain.show");

    private final String id;

    TeamAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
