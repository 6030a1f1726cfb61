package dev.whichrole.quiz;

import dev.whichrole.answer.Choice;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a click in the quiz costs: its state read out of the button, the next question made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuizBenchmark {
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
