package dev.whichrole.slack;

import dev.whichrole.answer.Answer;
import java.util.Optional;

/**
 * An answer, and who is to see it.
 *
 * @param share what to type to get this answer again, if others may be shown it
 */
public record Said(Answer answer, Audience audience, Optional<String> share) {
    /** Who is to see an answer. */
    public enum Audience {
        /** The asker alone after a command or click; everyone after a mention. */
        AS_ASKED,
        /** Everyone who is there; it stays. */
        EVERYONE,
        /** The asker alone, however it was asked. */
        ASKER
    }
}
