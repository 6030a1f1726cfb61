package dev.whichrole.privacy;

/** What the buttons around privacy do, and the action ids that say so. They act for whoever presses them. */
public enum PrivacyAction {
    /** Belongs to the explaining feature, which reads the value as if it had been typed; so does {@link #FORGET}. */
    EXPORT("privacy.export"),
    /** Asks whether to forget. */
    FORGET("privacy.forget"),
    /** Forgets. */
    CONFIRM("privacy.confirm"),
    CANCEL("privacy.cancel");

    private final String id;

    PrivacyAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
