package dev.whichrole.people;

/** The id of a user group in a workspace: 1 to 40 letters, digits, dashes or underscores. */
public record GroupId(String value) {
    public GroupId {
        Ids.check("a group", value);
    }

    /** For a log, see {@link Ids#shown}. */
    @Override
    public String toString() {
        return Ids.shown(value);
    }
}
