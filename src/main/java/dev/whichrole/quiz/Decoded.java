package dev.whichrole.quiz;

/** What a button's value turned out to be. */
sealed interface Decoded {
    /** A run of this edition of the quiz. */
    record Run(QuizState state) implements Decoded {}

    /** A run of another version of the bot or another edition of the questions. */
    record Outdated(String version) implements Decoded {}

    /** Nothing this bot ever wrote. */
    record Impossible(String why) implements Decoded {}
}
