package dev.whichrole.welcome;

/** What the buttons around a greeting do, and the action ids that say so. */
public enum WelcomeAction {
    /** Opens a place to describe a situation. */
    ASK("welcome.ask"),
    /** Asks when to come back. */
    LATER("welcome.later"),
    /** Chooses when; the value is the id of a {@link Delay}. */
    AT("welcome.at"),
    /** Ends all messages to the person who presses it. */
    STOP("welcome.stop"),
    /** Greets a guest all the same; the value is the guest's id. */
    GUEST("welcome.guest"),
    /** Ends introductions in the channel where it is pressed. */
    NEVER("welcome.never");

    private final String id;

    WelcomeAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
