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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A question that is only like others")
class GuessTest {
    private static final Explainer EXPLAINER = HandbookContent.read().explainer();

    private static List<String> paragraphs(Answer answer) {
        return answer.parts().stream()
                .filter(Part.Fact.class::isInstance)
                .map(part -> ((Part.Fact) part).label() + ": " + ((Part.Fact) part).text())
                .toList();
    }

    @Test
    void is_answered_by_a_sentence_of_each_and_the_way_there() {
        Answer answer = EXPLAINER.guessing(List.of(
                new Ask.ShowTopic("who gets paged"),
                new Ask.Compare(List.of(Role.SRE, Role.DEVOPS)),
                new Ask.ShowTerm("SLO")));
        assertThat(answer.title()).startsWith("I am not sure what you are after");
        assertThat(paragraphs(answer))
                .satisfiesExactly(
                        paged -> assertThat(paged)
                                .startsWith("Who gets paged: All four get paged at 3 a.m. Infra for what is gone"),
                        both -> assertThat(both)
                                .startsWith("SRE vs DevOps: Site Reliability Engineer and DevOps Engineer: "),
                        term -> assertThat(term).startsWith("SLO: SLO: A service level objective is"));
        assertThat(answer.choices())
                .extracting(Choice::value)
                .containsExactly("who gets paged", "sre vs devops", "slo");
        assertThat(answer.parts()).last().isInstanceOf(Part.Note.class);
    }

    @Test
    void has_what_else_it_may_be_before_what_its_answer_leads_to() {
        Answer page = EXPLAINER.answer(new Ask.ShowTopic("who gets paged"));
        Answer likely = EXPLAINER.besides(page, List.of(new Ask.ShowMap(), new Ask.ShowTerm("Toil")));
        assertThat(likely.title()).isEqualTo(page.title());
        assertThat(likely.parts()).last().isInstanceOf(Part.Note.class);
        assertThat(likely.choices()).extracting(Choice::value).startsWith("map", "toil");
        assertThat(likely.choices().stream().filter(Choice::startsRow))
                .extracting(Choice::value)
                .containsExactly(page.choices().get(0).value());
        assertThat(likely.choices()).hasSize(page.choices().size() + 2);
    }

    @Test
    void is_answered_as_ever_where_it_can_be_nothing_else() {
        Answer page = EXPLAINER.answer(new Ask.ShowMap());
        assertThat(EXPLAINER.besides(page, List.of())).isEqualTo(page);
    }

    @Test
    void is_answered_in_short_whatever_it_is_like() {
        Asks.all()
                .filter(Ask.Lookup.class::isInstance)
                .forEach(ask -> assertThat(paragraphs(EXPLAINER.guessing(List.of(ask))))
                        .as(ask.typed())
                        .singleElement()
                        .satisfies(text -> assertThat(text)
                                .isNotBlank()
                                .hasSizeLessThan(420)
                                .doesNotContain(".:", "..", "?:")));
    }
}
