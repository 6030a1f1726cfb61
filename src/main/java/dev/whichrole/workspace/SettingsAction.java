package dev.whichrole.workspace;

/** What the buttons around the settings do, and the action ids that say so. */
public enum SettingsAction {
    /** Opens the settings; the value is what could be typed instead. */
    OPEN("settings.open"),
    /** Takes a word of the house up from what somebody said was not right; the value is the line in the settings. */
    LEARN("settings.learn"),
    /** Shows an admin the greeting as it would go out. */
    PREVIEW("settings.preview");

    private final String id;

    SettingsAction(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
