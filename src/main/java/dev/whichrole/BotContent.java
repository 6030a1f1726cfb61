package dev.whichrole;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.quiz.Quiz;

/** Everything that the bot knows and says, each file read once. Seen by the wiring alone. */
record BotContent(
        HandbookContent explanations, Quiz quiz, TriageContent triage, PeopleContent people, SlackWords slack) {
    /** @throws dev.whichrole.content.ContentException naming file, path and fault */
    static BotContent read() {
        var explanations = HandbookContent.read();
        return new BotContent(
                explanations,
                QuizContent.read().quiz(explanations.handbook()),
                TriageContent.read(),
                PeopleContent.read(),
                SlackWords.read());
    }
}
