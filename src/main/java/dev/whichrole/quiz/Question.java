package dev.whichrole.quiz;

import dev.whichrole.handbook.Complete;
import dev.whichrole.handbook.Role;
import java.util.Map;
import java.util.Objects;

/**
 * A question of the quiz: a scene, and four answers, one per role.
 *
 * @param id names the question in stored profiles; never reused for another question
 * @param sharp whether it tells the roles apart better than the others do, and so counts for more
 * @param name the scene in a few words, to quote it in a result
 */
public record Question(String id, boolean sharp, String name, String scene, Map<Role, Reply> answers) {
    /** One of the four answers, whole and in short for a button. */
    public record Reply(String label, String text) {
        static final int LONGEST_LABEL = 22;
        static final int LONGEST_TEXT = 75;

        public Reply {
            if (label.isBlank() || label.length() > LONGEST_LABEL) {
                throw new IllegalArgumentException("a label has 1 to 22 characters, not '" + label + "'");
            }
            if (text.isBlank() || text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("an answer has 1 to 75 characters, not '" + text + "'");
            }
        }
    }

    public Question {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("an id has small letters, digits and dashes, not '" + id + "'");
        }
        if (name.isBlank() || scene.isBlank()) {
            throw new IllegalArgumentException(
                    "a question needs a name and a scene, not '" + name + "', '" + scene + "'");
        }
        answers = Complete.map(Role.class, answers);
    }

    /**
     * The percent of a run that this question decides. Two sharp questions and three others make 100 exactly, so shares
     * need no rounding; and three of any kind outweigh the other two.
     */
    int points() {
        return sharp ? 23 : 18;
    }

    Reply answer(Role role) {
        return Objects.requireNonNull(answers.get(role));
    }
}
