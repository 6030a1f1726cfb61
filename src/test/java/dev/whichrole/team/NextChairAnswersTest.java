package dev.whichrole.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.testing.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Which chair is next")
class NextChairAnswersTest {
    private static final NextChairAnswers ANSWERS = new NextChairAnswers(
            HandbookContent.read().handbook(), PeopleContent.read().nextChair());

    private static String askedAbout(Role role, int size) {
        return Told.of(ANSWERS.of(new NextChairAnswers.Told(size, Optional.empty(), List.of(role), false)));
    }

    private static String hurting(Role role, int size) {
        return Told.of(ANSWERS.of(new NextChairAnswers.Told(size, Optional.of(role), List.of(), false)));
    }

    @ParameterizedTest
    @EnumSource
    void is_said_with_an_if_where_only_the_role_was_named(Role role) {
        assertThat(askedAbout(role, 40))
                .contains("yes, if this hurts.", "You need one if", "With 40 engineers")
                .doesNotContain("You are short of");
    }

    @Test
    void leads_on_to_what_hurts() {
        assertThat(askedAbout(Role.SRE, 15))
                .contains("[Yes, that hurts] explain.show next chair 15 sre\n")
                .contains("[Something else hurts] explain.show next chair 15\n");
    }

    @Test
    void keeps_the_role_in_mind_while_it_asks_how_many() {
        assertThat(askedAbout(Role.PLATFORM, 0))
                .startsWith("How many engineers do you have?")
                .contains("[Around 30] explain.show do we need platform at 30\n");
    }

    @Test
    void is_plainly_said_where_it_hurts() {
        assertThat(hurting(Role.DEVOPS, 42)).contains("You are short of velocity.", "With 42 engineers");
    }

    @ParameterizedTest
    @CsvSource({"9, up to 10", "30, around 30", "100, around 100", "301, well over 100"})
    void has_no_figure_that_nobody_told(int pressed, String said) {
        assertThat(hurting(Role.INFRA, pressed)).contains("With " + said + " engineers");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 40, 200})
    void is_one_of_those_that_are_asked_about(int size) {
        var told = new NextChairAnswers.Told(size, Optional.empty(), List.of(Role.SRE, Role.PLATFORM), false);
        assertThat(Told.of(ANSWERS.of(told))).doesNotContain("infra\n", "devops\n");
    }
}
