package dev.whichrole.ask.intent;

import java.util.List;

/**
 * A word of a question, or several that name something.
 *
 * @param forms what it counts as: the word's stem, the slot that it could stand in, or both
 */
public record Token(List<String> forms) {
    public Token {
        forms = List.copyOf(forms);
    }
}
