package dev.whichrole.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingDecisionTest {
    private static final TeamId OWN = new TeamId("T1");

    /** {@code y}, {@code n}, or nothing where the fact is missing. */
    @ParameterizedTest(name = "{0} {1} bot:{2} deleted:{3} guest:{4}/{5} stranger:{6} invited:{7}: {8}")
    @CsvSource({
        "U1, T1, n, n, n, n, n, n, GREET",
        "U1,   ,  ,  , n,  ,  ,  , GREET",
        "U1,   ,  ,  ,  ,  ,  ,  , PERHAPS_A_GUEST",
        "U1, T1, n, n,  , n, n, n, PERHAPS_A_GUEST",
        "U1, T1, n, n, y, n, n, n, GUEST",
        "U1, T1, n, n, y, y, n, n, GUEST",
        "U1, T1, n, n,  , y, n, n, GUEST",
        "U1, T1, n, n, y,  , n, n, GUEST",
        "U1, T1, y, n, n, n, n, n, BOT",
        "USLACKBOT, T1, n, n, n, n, n, n, BOT",
        "U1, T1, n, y, n, n, n, n, DELETED",
        "U1, T1, n, n, n, n, y, n, STRANGER",
        "U1, T2, n, n, n, n, n, n, STRANGER",
        "U1, T1, n, n, n, n, n, y, NOT_SIGNED_IN"
    })
    void somebody_is_greeted_who_surely_belongs_here(
            String user,
            String home,
            String bot,
            String deleted,
            String guest,
            String ultra,
            String stranger,
            String invited,
            GreetingDecision expected) {
        var newcomer = new Newcomer(
                new UserId(user),
                Optional.ofNullable(home).map(TeamId::new),
                fact(bot),
                fact(deleted),
                fact(guest),
                fact(ultra),
                fact(stranger),
                fact(invited));
        assertThat(GreetingDecision.about(newcomer, OWN, true)).isEqualTo(expected);
    }

    @Test
    void nobody_is_greeted_while_it_is_switched_off() {
        var no = Optional.of(false);
        var newcomer = new Newcomer(new UserId("U1"), Optional.of(OWN), no, no, no, no, no, no);
        assertThat(GreetingDecision.about(newcomer, OWN, false)).isEqualTo(GreetingDecision.SWITCHED_OFF);
    }

    private static Optional<Boolean> fact(String letter) {
        return Optional.ofNullable(letter).map("y"::equals);
    }
}
