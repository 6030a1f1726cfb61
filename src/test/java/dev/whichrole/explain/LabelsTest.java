package dev.whichrole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Asks;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a button says, and a picture to those who do not see it")
class LabelsTest {
    private static final HandbookContent CONTENT = HandbookContent.read();
    private static final Pattern QUESTION = Pattern.compile(
            "(?:What|Which|Who|Whom|Whose|How|Why|When|Where|Is|Are|Do|Does|Can|May|Should|Must|Will) (?!to |the |each ).*");

    private static Stream<Answer> answers() {
        return Asks.all()
                .filter(Ask.Lookup.class::isInstance)
                .map(ask -> CONTENT.explainer().answer(ask));
    }

    private static Stream<String> labels() {
        return answers().flatMap(answer -> answer.choices().stream()).map(Choice::label);
    }

    private static String label(String typed) {
        return CONTENT.explainer()
                .guessing(List.of(CONTENT.parser().parse(typed).ask()))
                .choices()
                .get(0)
                .label();
    }

    @Test
    void asks_with_a_question_mark() {
        assertThat(labels().filter(label -> QUESTION.matcher(label).matches()))
                .isNotEmpty()
                .allMatch(label -> label.endsWith("?"));
    }

    @Test
    void asks_nothing_where_it_only_names() {
        assertThat(labels().filter(label -> label.endsWith("?")))
                .noneMatch(label -> label.matches("(?:The|All|More) .*"));
    }

    @Test
    void writes_names_as_they_are_written() {
        assertThat(Stream.of("dba", "mlops", "qa", "it support", "tl dr", "who gets paged", "what does slo mean"))
                .extracting(LabelsTest::label)
                .containsExactly("DBA", "MLOps", "QA", "IT support", "TL;DR", "Who gets paged?", "SLO");
    }

    @Test
    void has_a_name_for_a_word_in_practice() {
        assertThat(label("how slo works")).isEqualTo("SLO, in practice");
        assertThat(label("how golden path works")).isEqualTo("Golden path, in practice");
    }

    @Test
    void says_the_meaning_of_several_as_well_as_of_one() {
        assertThat(CONTENT.explainer()
                        .answer(new Ask.ExplainTerm("Golden signals"))
                        .choices())
                .extracting(Choice::label)
                .contains("The meaning of Golden signals");
    }

    @Test
    void begins_each_sentence_of_a_picture_with_a_capital() {
        assertThat(Stream.of(Role.values())
                        .flatMap(one -> Stream.of(Role.values())
                                .filter(other -> other != one)
                                .map(other -> List.of(one, other)))
                        .flatMap(two -> CONTENT.explainer().answer(new Ask.Compare(two)).parts().stream())
                        .filter(Part.Picture.class::isInstance)
                        .map(part -> ((Part.Picture) part).alt()))
                .hasSize(12)
                .allSatisfy(alt -> assertThat(alt).doesNotContainPattern("[.] [a-z]"));
    }

    /** A myth or a neighbour leaves the reader with the four beside each other, or two of them. */
    @Test
    void leads_from_every_myth_and_neighbour_to_a_comparison() {
        assertThat(Stream.of(
                        "rebranded ops",
                        "role or culture",
                        "devops is dead",
                        "who gets paged",
                        "one person for all four",
                        "most stressful",
                        "for my parents",
                        "tl dr",
                        "cheat sheet",
                        "sysadmin",
                        "architect",
                        "dba",
                        "data engineer",
                        "mlops",
                        "qa",
                        "security",
                        "backend engineer",
                        "network engineer",
                        "it support",
                        "product manager",
                        "scrum master",
                        "is a cloud engineer the same as infra"))
                .allSatisfy(page -> assertThat(CONTENT.explainer()
                                .answer(new Ask.ShowTopic(page))
                                .choices())
                        .extracting(
                                choice -> CONTENT.parser().parse(choice.value()).ask())
                        .as(page)
                        .anyMatch(Ask.Compare.class::isInstance));
    }
}
