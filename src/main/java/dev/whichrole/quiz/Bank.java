package dev.whichrole.quiz;

import java.util.List;
import java.util.Optional;

/** The questions for one level, of which a run draws five. */
public record Bank(List<Question> questions) {
    static final int FEWEST = 8;

    public Bank {
        questions = List.copyOf(questions);
        var ids = questions.stream().map(Question::id).distinct().toList();
        if (questions.size() < FEWEST || ids.size() < questions.size()) {
            throw new IllegalArgumentException(
                    "a bank has at least " + FEWEST + " questions with ids of their own, not " + ids);
        }
        if (of(questions, true).size() < Draw.SHARP || of(questions, false).size() < Draw.PLAIN) {
            throw new IllegalArgumentException("a bank has at least 2 sharp questions and 3 others: " + ids);
        }
    }

    List<Question> sharp() {
        return of(questions, true);
    }

    List<Question> plain() {
        return of(questions, false);
    }

    Optional<Question> byId(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    private static List<Question> of(List<Question> questions, boolean sharp) {
        return questions.stream().filter(question -> question.sharp() == sharp).toList();
    }
}
