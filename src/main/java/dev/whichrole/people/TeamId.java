package dev.whichrole.people;

/** The id of a workspace: 1 to 40 letters, digits, dashes or underscores. */
public record TeamId(String value) {
    public TeamId {
        Ids.check("a team", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
