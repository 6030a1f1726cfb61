package dev.whichrole.ask.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.content.HandbookContent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions as a writer who had not seen the bot put them down for a hundred persons, with the labels that another reader
 * said would serve each: {@code questions-natural.jsonl}, from which nothing is learnt.
 */
@DisplayName("A question as somebody puts it")
class NaturalQuestionsTest {
    private static final AskParser PARSER = HandbookContent.read().parser();
    private static final Map<Outcome, Integer> OUTCOMES = new EnumMap<>(Outcome.class);

    /** What becomes of a question. */
    private enum Outcome {
        ANSWERED,
        A_PRESS_AWAY,
        AMONG_GUESSES,
        SORTED,
        ANSWERED_OTHERWISE
    }

    private static int total;

    @BeforeAll
    static void ask() throws IOException {
        for (String line : Files.readAllLines(QuestionExamples.FOLDER.resolve("questions-natural.jsonl"))) {
            var question = JsonMapper.shared().readTree(line);
            List<String> serving = StreamSupport.stream(
                            question.path("served_by").spliterator(), false)
                    .map(label -> label.asString())
                    .toList();
            OUTCOMES.merge(outcome(PARSER.parse(question.path("text").asString()), serving), 1, Integer::sum);
            total++;
        }
        System.out.println("Of " + total + " questions: " + OUTCOMES);
    }

    private static Outcome outcome(Heard heard, List<String> serving) {
        if (heard.ask() instanceof Ask.Guess guess) {
            return serves(guess.like().stream(), serving) ? Outcome.AMONG_GUESSES : Outcome.ANSWERED_OTHERWISE;
        } else if (serves(Stream.of(heard.ask()), serving)) {
            return Outcome.ANSWERED;
        } else if (serves(heard.others().stream(), serving)) {
            return Outcome.A_PRESS_AWAY;
        }
        return heard.ask() instanceof Ask.Unclear ? Outcome.SORTED : Outcome.ANSWERED_OTHERWISE;
    }

    private static boolean serves(Stream<Ask> asks, List<String> serving) {
        return asks.map(QuestionExamples::intent).anyMatch(serving::contains);
    }

    private static double share(Outcome... outcomes) {
        return Stream.of(outcomes)
                        .mapToInt(outcome -> OUTCOMES.getOrDefault(outcome, 0))
                        .sum()
                / (double) total;
    }

    @Test
    void is_answered_by_what_serves_it_two_times_of_five() {
        assertThat(share(Outcome.ANSWERED)).isGreaterThan(0.4);
    }

    @Test
    void has_what_serves_it_in_sight_more_often_than_not() {
        assertThat(share(Outcome.ANSWERED, Outcome.A_PRESS_AWAY, Outcome.AMONG_GUESSES))
                .isGreaterThan(0.5);
    }

    @Test
    void is_seldom_answered_by_something_else() {
        assertThat(share(Outcome.ANSWERED_OTHERWISE)).isLessThan(0.28);
    }
}
