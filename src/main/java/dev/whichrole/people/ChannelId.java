package dev.whichrole.people;

/** The id of a channel in a workspace: 1 to 40 letters, digits, dashes or underscores. */
public record ChannelId(String value) {
    public ChannelId {
        Ids.check("a channel", value);
    }

    /** For a log, see {@link Ids#shown}. */
    @Override
    public String toString() {
        return Ids.shown(value);
    }
}
