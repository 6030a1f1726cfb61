package dev.whichrole.ask.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.likeness.QuestionExamples.Labelled;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Train;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A question put in a way that nobody wrote down")
class LearntQuestionsTest {
    private static final AskParser PARSER = HandbookContent.read().parser();

    private static Ask heard(String text) {
        return PARSER.parse(text).ask();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I joined last week and folks say the sre people will know, what do they do all day | sre day",
                "how would my boss see in numbers whether the platform folks did well this year | platform measured by",
                "have you got a nice picture that shows all four | map",
                "our release was stopped by the sre because of that budget thing, is that allowed | who decides if my feature waits",
                "do sres have to work at the weekend or at night | working hours for sre",
                "which of the four would be woken up in the middle of the night | who gets paged"
            })
    void is_understood_by_its_likeness_to_others(String text, String typed) {
        assertThat(heard(text).typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "the deploy to production hangs since noon",
        "what would you like to eat today",
        "which of the two parcels is yours",
        "how do I make the tests of the cart faster",
        "'Hey there, quick one, at the planning the team said they wait for the network people. Seven requests open, the oldest since May. Who takes that on?'"
    })
    void is_not_understood_where_it_is_like_none(String text) {
        assertThat(heard(text)).isInstanceOf(Ask.Unclear.class);
    }

    @Test
    void goes_to_the_cell_if_it_names_a_role_and_a_level() {
        assertThat(heard("I will be a junior sre soon, what does the week of one look like"))
                .isEqualTo(new Ask.ShowCell(dev.whichrole.handbook.Role.SRE, dev.whichrole.handbook.Level.JUNIOR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we are 4 squads, 28 engineers, who next | 28",
                "4 teams and 28 devs, whom do we hire first | 28",
                "we are 6, who next | 6"
            })
    void is_told_how_many_engineers_there_are_rather_than_what_else_is_counted(String text, int size) {
        assertThat(heard(text))
                .isInstanceOfSatisfying(
                        Ask.NextChair.class, next -> assertThat(next.size()).isEqualTo(size));
    }

    @Test
    void has_what_else_it_may_be_where_that_is_not_beyond_doubt() {
        Heard heard = PARSER.parse("do you pay on call per shift or per page");
        assertThat(heard.ask()).isInstanceOf(Ask.ShowTopic.class);
        assertThat(heard.others()).isNotEmpty().doesNotContain(heard.ask());
    }

    @Test
    void is_a_press_away_where_it_may_as_well_be_a_situation() {
        Heard heard = PARSER.parse("who decides when the status page goes red");
        assertThat(heard.ask()).isInstanceOf(Ask.Unclear.class);
        assertThat(heard.others()).contains(new Ask.ShowTopic("who writes to customers in an outage"));
        assertThat(PARSER.parse("the deploy to production hangs since noon").others())
                .isEmpty();
    }

    private static boolean isRight(Labelled example) {
        Ask ask = heard(example.text());
        return switch (example.intent()) {
            case "none" -> ask instanceof Ask.Unclear;
            case "kind who_owns" ->
                ask instanceof Ask.WhoOwns || ask instanceof Ask.ShowTerm || ask instanceof Ask.Unclear;
            case "kind neighbour" -> ask instanceof Ask.ShowTopic;
            case "kind senior" -> ask instanceof Ask.ShowCell;
            case "kind missing" -> ask instanceof Ask.ShowField;
            default -> QuestionExamples.intent(ask).equals(example.intent());
        };
    }

    /** Of questions from which nothing was learnt. */
    @Test
    void is_answered_with_what_its_writer_was_after_three_times_out_of_four() {
        List<Labelled> examples =
                QuestionExamples.read("questions-unlearnt.yaml").labelled();
        assertThat(examples).hasSizeGreaterThan(250);
        assertThat(examples.stream().filter(LearntQuestionsTest::isRight).count())
                .isGreaterThanOrEqualTo(examples.size() * 3L / 4);
    }

    /** Of situations by other writers, none of which was learnt from; some of them are questions to the bot. */
    @Test
    void is_hardly_ever_seen_in_a_situation() throws IOException {
        List<Example> heldOut = Stream.of(Train.FIRST_MESSAGES, Train.LATER_MESSAGES)
                .flatMap(List::stream)
                .flatMap(LearntQuestionsTest::examples)
                .filter(example -> example.part() == Example.Part.HELD_OUT)
                .toList();
        LearntQuestions learnt = TrainQuestions.reader(HandbookContent.intents());
        assertThat(heldOut).hasSizeGreaterThan(1000);
        assertThat(heldOut.stream()
                        .filter(example ->
                                learnt.surely(new Typed(example.text())).isPresent()))
                .hasSizeLessThanOrEqualTo(heldOut.size() / 200);
    }

    private static Stream<Example> examples(String batch) {
        try {
            return Example.own(batch).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @Tag("slow")
    void is_known_by_what_was_learnt_from_these_examples() throws IOException {
        assertThat(TrainQuestions.isUpToDate())
                .as("learnt from what is there now; after a change: docs/questions.md has the command")
                .isTrue();
    }

    @Test
    @Tag("slow")
    @Tag("stress")
    @EnabledIfSystemProperty(named = "whichrole.stress", matches = "true")
    void is_known_by_weights_that_the_examples_give() throws IOException {
        var rows = TrainQuestions.rows();
        assertThat(TrainQuestions.gate(rows)).isEqualTo(Files.readAllLines(TrainQuestions.GATE));
        assertThat(TrainQuestions.intents(rows)).isEqualTo(Files.readAllLines(TrainQuestions.WEIGHTS));
    }
}
