package dev.whichrole.explain;

/** What the buttons under explanations do, and the action ids that say so. */
public enum ExplainAction {
    /** Shows the answer to the ask in its value, which is what could have been typed. */
    SHOW("explain.show");

    private final String id;

    ExplainAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
