package dev.whichrole.usage;

import dev.whichrole.answer.Phrase;
import java.util.Map;

/**
 * What admins are told of what the bot is used for.
 *
 * @param answers names for kinds of answers; a kind without a name counts among the others
 * @param others what those are called
 * @param pressed names for the buttons under greetings, by action id
 * @param verdicts names for verdicts that are no role
 * @param each how a name and its number stand in a list
 */
public record UsageWords(
        String title,
        String none,
        String note,
        Lines lines,
        Phrase each,
        String others,
        Map<String, String> answers,
        Map<String, String> pressed,
        Map<String, String> verdicts) {
    public UsageWords {
        answers = Map.copyOf(answers);
        pressed = Map.copyOf(pressed);
        verdicts = Map.copyOf(verdicts);
    }

    /** The labels and sentences of the list. */
    public record Lines(
            String answers,
            String sorted,
            Phrase notRight,
            String quizzes,
            String debates,
            Phrase fair,
            String greetings) {}
}
