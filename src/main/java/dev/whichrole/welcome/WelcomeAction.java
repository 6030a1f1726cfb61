package dev.whichrole.welcome;

/** What the buttons around a greeting do, and the action ids that say so. */
public enum WelcomeAction {
    /** Starts the quiz; belongs to the quiz, which reads the value. */
    QUIZ("quiz.start"),
    /** Opens a place to describe a situation. */
    ASK("welcome.ask"),
    /** Asks when to come back. */
    LATER("welcome.later"),
    /** Chooses when; the value is the id of a {@link Delay}. */
    AT("welcome.at"),
    /** Ends all messages to the person who presses it. */
    STOP("welcome.stop"),
    /** Ends introductions in the channel where it is pressed. */
    NEVER("welcome.never"),
    /** Shows help; belongs to the explaining feature, which reads the value as if it had been typed. */
    HELP("explain.show");

    private final String id;

    WelcomeAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
