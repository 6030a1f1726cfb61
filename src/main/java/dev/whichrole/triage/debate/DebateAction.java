package dev.whichrole.triage.debate;

/** What the buttons under the answer to a debate do, and the action ids that say so. */
public enum DebateAction {
    /** Shows who said what, to the presser alone; carries a debate that was told, or nothing for that of the thread. */
    WHO("debate.who"),
    /** Says that the answer is fair; carries who has said so. */
    FAIR("debate.fair"),
    /** Says that it is not; carries who has said so. */
    UNFAIR("debate.unfair");

    private final String id;

    DebateAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
