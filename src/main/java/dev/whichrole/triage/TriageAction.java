package dev.whichrole.triage;

/** What the buttons under triage's answers do, and the action ids that say so. */
public enum TriageAction {
    /** Opens a draft to ask in a role's help channel; carries a {@code LabelledText}. */
    ASK("triage.ask"),
    /** Shows what the other roles would ask; carries a {@code LabelledText}. */
    OTHERS("triage.others"),
    /** Says that an answer was not right, and is asked what would have been; carries a {@code LabelledText}. */
    WRONG("triage.wrong"),
    /** Says what would have been right, without the text; carries an {@code Objection}. */
    RIGHT("triage.right"),
    /** Sends the text along; carries an {@code Objection}. */
    SEND("triage.send"),
    /** Shows the answer again; carries a {@code LabelledText}. */
    BACK("triage.back");

    private final String id;

    TriageAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
