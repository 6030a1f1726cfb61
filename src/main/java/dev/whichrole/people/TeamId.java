package dev.whichrole.people;

/**
 * The id of a workspace, or of an organisation that stands for all of its workspaces: 1 to 40 letters, digits, dashes or
 * underscores.
 */
public record TeamId(String value) {
    public TeamId {
        Ids.check("a team", value);
    }

    /** Whether it is an organisation's; Slack begins those with an E, and a workspace's with a T. */
    public boolean isOrganisation() {
        return value.startsWith("E");
    }

    /** For a log, see {@link Ids#shown}. */
    @Override
    public String toString() {
        return Ids.shown(value);
    }
}
