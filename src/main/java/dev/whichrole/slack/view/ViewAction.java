package dev.whichrole.slack.view;

/** What the buttons and fields do that views add to every answer, and the action ids that say so. */
public enum ViewAction {
    /** Shares an answer in the channel; carries what could have been typed. */
    SHARE("explain.share"),
    /** The field on Home, which sends what was typed when Enter is pressed. */
    ASK("home.ask");

    private final String id;

    ViewAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
