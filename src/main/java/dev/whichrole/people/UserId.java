package dev.whichrole.people;

/** The id of a person in a workspace: 1 to 40 letters, digits, dashes or underscores. */
public record UserId(String value) {
    public UserId {
        Ids.check("a user", value);
    }

    /** For a log, see {@link Ids#shown}. */
    @Override
    public String toString() {
        return Ids.shown(value);
    }
}
