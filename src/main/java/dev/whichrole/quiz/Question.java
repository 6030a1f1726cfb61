package dev.whichrole.quiz;

import dev.whichrole.handbook.Complete;
import dev.whichrole.handbook.Role;
import java.util.Map;
import java.util.Objects;

/**
 * A question of the quiz: a scene, and four answers, one per role, each short enough to be a button.
 *
 * @param id names the question in stored profiles; never reused for another question
 * @param sharp whether it tells the roles apart better than the others do, and so counts for more
 * @param name the scene in a few words, to quote it in a result
 */
public record Question(String id, boolean sharp, String name, String scene, Map<Role, String> answers) {
    /** An answer is a button, and a button's label has room for so many characters (slack-contract section 2.3). */
    static final int LONGEST_ANSWER = 75;

    public Question {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("an id has small letters, digits and dashes, not '" + id + "'");
        }
        if (name.isBlank() || scene.isBlank()) {
            throw new IllegalArgumentException(
                    "a question needs a name and a scene, not '" + name + "', '" + scene + "'");
        }
        answers = Complete.map(Role.class, answers);
        for (String answer : answers.values()) {
            if (answer.isBlank() || answer.length() > LONGEST_ANSWER) {
                throw new IllegalArgumentException("an answer has 1 to 75 characters, not '" + answer + "'");
            }
        }
    }

    /**
     * The percent of a run that this question decides. Two sharp questions and three others make 100 exactly, so shares
     * need no rounding; and three of any kind outweigh the other two.
     */
    int points() {
        return sharp ? 23 : 18;
    }

    String answer(Role role) {
        return Objects.requireNonNull(answers.get(role));
    }
}
