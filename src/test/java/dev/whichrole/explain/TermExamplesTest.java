package dev.whichrole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.Yaml;
import dev.whichrole.handbook.Glossary.Term;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.TermExamples;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A word of the trade in practice, and a page of one role")
class TermExamplesTest {
    private static final HandbookContent CONTENT = HandbookContent.read();
    private static final TermExamples EXAMPLES = Yaml.read("content/examples.yaml", TermExamples.class);

    private static Answer answer(Ask ask) {
        return CONTENT.explainer().answer(ask);
    }

    @Test
    void every_example_is_of_a_word_and_every_pair_of_words() {
        Set<String> names = CONTENT.glossary().all().stream().map(Term::name).collect(Collectors.toSet());
        assertThat(CONTENT.glossary().terms().keySet())
                .containsAll(EXAMPLES.examples().keySet());
        assertThat(EXAMPLES.pairs())
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(names).containsAll(pair.of()));
    }

    @Test
    void is_explained_by_what_happens_before_whose_it_is() {
        assertThat(answer(new Ask.ExplainTerm("Error budget")).parts())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(new Part.Text(
                                        EXAMPLES.of("error-budget").orElseThrow())),
                        second -> assertThat(second)
                                .isInstanceOfSatisfying(
                                        Part.Voice.class,
                                        whose -> assertThat(whose.role()).isEqualTo(Role.SRE)));
    }

    @Test
    void is_led_to_from_the_word_itself() {
        assertThat(answer(new Ask.ShowTerm("Error budget")).choices())
                .extracting(Choice::value)
                .contains("how error budget works");
    }

    @Test
    void is_the_word_itself_where_nothing_is_written_about_that() {
        assertThat(EXAMPLES.of("yak-shaving")).isEmpty();
        assertThat(answer(new Ask.ExplainTerm("Yak shaving"))).isEqualTo(answer(new Ask.ShowTerm("Yak shaving")));
    }

    @Test
    void is_told_from_another_before_either_is_explained() {
        var both = List.of("Canary release", "Blue-green deployment");
        assertThat(answer(new Ask.CompareTerms(both)).parts())
                .startsWith(new Part.Text(EXAMPLES.apart(both).orElseThrow()));
    }

    @Test
    void speaks_of_the_roles_that_are_meant_alone() {
        assertThat(answer(new Ask.ShowTopic("who gets paged", List.of(Role.SRE, Role.INFRA)))
                        .parts())
                .filteredOn(Part.Voice.class::isInstance)
                .extracting(part -> ((Part.Voice) part).role())
                .containsExactly(Role.SRE, Role.INFRA);
        assertThat(answer(new Ask.ShowTopic("who gets paged")).parts()).noneMatch(Part.Voice.class::isInstance);
    }

    @Test
    void keeps_its_advice_when_a_role_is_meant_but_not_what_it_says_of_each() {
        assertThat(paragraphs(new Ask.ShowTopic("people resigned", List.of(Role.SRE))))
                .isEqualTo(paragraphs(new Ask.ShowTopic("people resigned")))
                .hasSize(2);
        assertThat(paragraphs(new Ask.ShowTopic("who gets paged"))).hasSize(2);
        assertThat(paragraphs(new Ask.ShowTopic("who gets paged", List.of(Role.SRE))))
                .hasSize(1);
    }

    private static List<Part> paragraphs(Ask.ShowTopic topic) {
        return answer(topic).parts().stream()
                .filter(Part.Text.class::isInstance)
                .toList();
    }
}
