package dev.whichrole.welcome;

import dev.whichrole.answer.Answer;

/**
 * A greeting put into words.
 *
 * @param marker the same for every attempt at the same greeting, and for no other of this person's: what to look for
 *     when asking whether it was sent
 */
public record WrittenGreeting(Greeting greeting, Answer answer, String marker) {
    private static final String MARK = "whichrole-";

    WrittenGreeting(Greeting greeting, Answer answer) {
        this(greeting, answer, marker(greeting));
    }

    /** Whether a message with this mark is a greeting. */
    public static boolean isMarker(String mark) {
        return mark.startsWith(MARK);
    }

    private static String marker(Greeting greeting) {
        return MARK
                + greeting.note().id()
                + greeting.postAt().map(at -> "-" + at.getEpochSecond()).orElse("");
    }
}
