package dev.whichrole.content;

import dev.whichrole.handbook.Handbook;
import dev.whichrole.quiz.Bank;
import dev.whichrole.quiz.Banks;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.QuizWords;

/** The quiz as its writers left it: the banks and the words around them. */
public record QuizContent(Banks banks, QuizWords words) {
    /**
     * Reads {@code content/quiz/*.yaml}.
     *
     * @throws ContentException naming file, path and fault
     */
    public static QuizContent read() {
        return new QuizContent(
                new Banks(bank("junior"), bank("mid"), bank("senior")),
                Yaml.read("content/quiz/words.yaml", QuizWords.class));
    }

    /** The quiz itself, which calls the roles what the handbook calls them. */
    public Quiz quiz(Handbook handbook) {
        return new Quiz(banks, words, handbook);
    }

    private static Bank bank(String level) {
        return Yaml.read("content/quiz/" + level + ".yaml", Bank.class);
    }
}
