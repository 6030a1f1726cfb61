package dev.whichrole.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Asks;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.team.Coverage;
import dev.whichrole.team.TeamAnswers;
import dev.whichrole.triage.TriageAction;
import dev.whichrole.welcome.WelcomeAnswers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("No answer is a dead end:")
class NoDeadEndTest {
    @Test
    void whatever_is_asked_leads_on() {
        assertThat(Asks.all()
                        .map(Ask::typed)
                        .filter(typed -> Shown.answer(typed).choices().isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"settle this", "thanks", "ok", "bye", "i love you", "not bad for a bot", "stop", "hello"})
    void so_does_what_is_said_to_be_polite_or_in_the_wrong_place(String typed) {
        assertThat(Shown.answer(typed).choices()).isNotEmpty();
    }

    @Test
    void so_does_a_team_that_cannot_be_seen() {
        var team = new TeamAnswers(
                HandbookContent.read().handbook(), PeopleContent.read().team());
        var none = team.of(new Coverage(List.of()), user -> user.value());
        assertThat(Stream.of(team.directly(), team.notHere(), team.noScope(), team.amongAFew(), none))
                .allSatisfy(page -> assertThat(page.choices()).isNotEmpty());
    }

    @Test
    void so_does_the_end_of_all_messages() {
        var welcome = new WelcomeAnswers(
                HandbookContent.read().handbook(), PeopleContent.read().welcome());
        assertThat(Stream.of(welcome.stopped(), welcome.calledOff()))
                .allSatisfy(page -> assertThat(page.choices()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the printer on the second floor is out of toner",
                "what is the wifi password of the canteen",
                "pods restart when the node has no memory left",
                "the deploy is stuck in staging",
                "it hums"
            })
    void a_verdict_leads_somewhere_besides_saying_that_it_is_wrong(String situation) {
        Answer verdict = Shown.answer(situation);
        assertThat(verdict.choices())
                .anyMatch(choice -> choice.action().equals(TriageAction.WRONG.id()))
                .anyMatch(choice -> !choice.action().equals(TriageAction.WRONG.id()));
    }
}
