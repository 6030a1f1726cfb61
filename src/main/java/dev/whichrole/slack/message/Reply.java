package dev.whichrole.slack.message;

import dev.whichrole.answer.Answer;
import dev.whichrole.slack.api.Destination;
import java.util.Optional;

/**
 * An answer, and who is to see it.
 *
 * @param share what to type to get this answer again, if others may be shown it
 */
public record Reply(Answer answer, Audience audience, Optional<String> share) {
    /** A button carries no more; what is longer cannot be shared with a press, as nothing here remembers it. */
    private static final int LONGEST_SHARED = 2_000;

    /** Who is to see an answer. */
    public enum Audience {
        /** The asker alone after a command or click; everyone after a mention. */
        AS_ASKED,
        /** Everyone who is there; it stays. */
        EVERYONE,
        /** The asker alone, however it was asked. */
        ASKER
    }

    /** A reply that others may be shown, by typing this. */
    public static Reply shareable(Answer answer, String typed) {
        return new Reply(answer, Audience.AS_ASKED, Optional.of(typed).filter(text -> text.length() <= LONGEST_SHARED));
    }

    /** A reply that is of no use to anybody but the asker. */
    public static Reply toAsker(Answer answer) {
        return new Reply(answer, Audience.ASKER, Optional.empty());
    }

    /** A reply that is there for everyone to join in. */
    public static Reply toEveryone(Answer answer) {
        return new Reply(answer, Audience.EVERYONE, Optional.empty());
    }

    /** What to share it by there; nothing in direct messages, where nobody is to share it with. */
    public Optional<String> shareIn(Destination where) {
        return share.filter(typed -> !where.direct());
    }

    /** The same with another answer. */
    public Reply with(Answer other) {
        return new Reply(other, audience, share);
    }

    /** The same for the asker alone, who may share it. */
    public Reply quietly() {
        return new Reply(answer, Audience.ASKER, share);
    }

    /** The same without a way to share it. */
    public Reply unshared() {
        return new Reply(answer, audience, Optional.empty());
    }
}
