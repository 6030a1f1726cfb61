package dev.whichrole.quiz;

import dev.whichrole.answer.Choice;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.jmh.MeanTime;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;

/** What a click in the quiz costs: its state read out of the button, the next question made. */
public class QuizBenchmark extends MeanTime {
    private static final Person ANA = new Person(new TeamId("T1"), new UserId("U1"));
    private final Quiz quiz = QuizContent.read().quiz(HandbookContent.read().handbook());
    private final String value = quiz.start(ANA, 7).answer().choices().stream()
            .filter(choice -> choice.action().equals("quiz.level"))
            .map(Choice::value)
            .findFirst()
            .orElseThrow();

    @Benchmark
    public Step step() {
        return quiz.click(value, ANA, Instant.EPOCH);
    }
}
