package dev.whichrole.ask;

import dev.whichrole.handbook.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways in which questions are put, as a writer lists them in {@code content/questions.yaml}.
 *
 * @param dropped words that are overlooked wherever they stand, such as "the"
 * @param tails what may stand behind a role's name without changing it, such as "engineer"
 * @param fields what each fact about a role is called
 * @param numbers numbers that are written out
 * @param questions the phrasings of each kind: words, slots such as {@code {role}}, and words in brackets that may be left
 *     out
 */
public record Phrasebook(
        Set<String> dropped,
        Set<String> tails,
        Map<Field, List<String>> fields,
        Map<String, Integer> numbers,
        Map<Question, List<String>> questions) {
    public Phrasebook {
        dropped = Set.copyOf(dropped);
        tails = Set.copyOf(tails);
        fields = Map.copyOf(fields);
        numbers = Map.copyOf(numbers);
        questions = Map.copyOf(questions);
    }
}
