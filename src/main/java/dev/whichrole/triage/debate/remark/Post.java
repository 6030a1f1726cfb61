package dev.whichrole.triage.debate.remark;

/** One message of a thread, as read: its speaker's display name, the text, and what kind of message it is. */
public record Post(String speaker, String text, Kind kind) {
    /** What a message is to a debate. */
    public enum Kind {
        /** A person speaks to the others. */
        SAID,
        /** A person speaks to the bot, which is no argument. */
        TO_THE_BOT,
        /** A machine reports; a fact, and nobody's view. */
        FACT
    }

    /** What a person says to the others. */
    public static Post said(String speaker, String text) {
        return new Post(speaker, text, Kind.SAID);
    }
}
