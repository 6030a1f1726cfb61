package dev.whichrole.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.welcome.GreetingOutbox.Leased;
import dev.whichrole.welcome.GreetingOutbox.Next;
import dev.whichrole.welcome.GreetingOutbox.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every line of greetings does, whatever it is kept in. */
public abstract class GreetingOutboxContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Person ANA = person("T1", "UANA");
    private static final Person BEN = person("T1", "UBEN");
    private static final Person CY = person("T2", "UCY");

    private GreetingOutbox line;

    /** An empty line. */
    protected abstract GreetingOutbox greetings();

    @BeforeEach
    void open() {
        line = greetings();
    }

    private static Person person(String team, String user) {
        return new Person(new TeamId(team), new UserId(user));
    }

    private static Instant at(int seconds) {
        return NOON.plusSeconds(seconds);
    }

    private Leased take(int seconds) {
        if (line.take(at(seconds), LEASE) instanceof Next.Work work) {
            return work.taken();
        }
        throw new AssertionError("nothing to take");
    }

    private Optional<Instant> rest(int seconds) {
        if (line.take(at(seconds), LEASE) instanceof Next.Rest rest) {
            return rest.until();
        }
        throw new AssertionError("something to take");
    }

    @Test
    void an_empty_line_has_nothing_to_wait_for() {
        assertThat(rest(0)).isEmpty();
    }

    @Test
    void joining_twice_is_joining_once() {
        assertThat(line.add(Greeting.joined(ANA, at(0)))).isTrue();
        assertThat(line.add(Greeting.joined(ANA, at(60)))).isFalse();
        assertThat(take(1).greeting()).isEqualTo(Greeting.joined(ANA, at(0)));
        line.add(Greeting.joined(ANA, at(0)));
        assertThat(line.state(ANA, GreetingKind.WELCOME)).contains(GreetingState.SENDING);
    }

    @Test
    void what_was_sent_is_not_sent_again() {
        line.add(Greeting.joined(ANA, at(0)));
        assertThat(line.settle(take(0), new Outcome.Sent(Optional.empty()))).isTrue();
        assertThat(line.add(Greeting.joined(ANA, at(5)))).isFalse();
        assertThat(line.add(Greeting.byHand(ANA, at(5)))).isFalse();
        assertThat(rest(1_000)).isEmpty();
        assertThat(line.state(ANA, GreetingKind.WELCOME)).contains(GreetingState.SENT);
    }

    @Test
    void a_workspace_is_greeted_in_the_order_of_joining() {
        line.add(Greeting.joined(BEN, at(2)));
        line.add(Greeting.joined(ANA, at(1)));
        var first = take(10);
        assertThat(first.greeting().person()).isEqualTo(ANA);
        assertThat(rest(10)).contains(at(10).plus(LEASE));
        line.settle(first, new Outcome.Sent(Optional.empty()));
        assertThat(take(10).greeting().person()).isEqualTo(BEN);
    }

    @Test
    void one_workspace_does_not_wait_for_another() {
        line.add(Greeting.joined(ANA, at(0)));
        line.add(Greeting.joined(CY, at(1)));
        take(5);
        assertThat(take(5).greeting().person()).isEqualTo(CY);
    }

    @Test
    void nothing_is_due_before_its_time() {
        line.add(Greeting.daySeven(ANA, at(100)));
        assertThat(rest(99)).contains(at(100));
        assertThat(take(100).greeting().note()).isEqualTo(GreetingKind.DAY_SEVEN);
    }

    @Test
    void a_first_attempt_is_surely_unsent() {
        line.add(Greeting.joined(ANA, at(0)));
        assertThat(take(0)).matches(taken -> taken.attempt() == 1 && !taken.mayBeSent());
    }

    @Test
    void a_lease_that_ends_leaves_a_greeting_that_may_be_sent() {
        line.add(Greeting.joined(ANA, at(0)));
        var lost = take(0);
        assertThat(rest(119)).contains(at(120));
        assertThat(take(120)).matches(taken -> taken.attempt() == 2 && taken.mayBeSent());
        assertThat(line.settle(lost, new Outcome.GivenUp())).isFalse();
        assertThat(line.state(ANA, GreetingKind.WELCOME)).contains(GreetingState.SENDING);
    }

    @Test
    void a_failure_holds_the_line_until_the_next_attempt() {
        line.add(Greeting.joined(ANA, at(0)));
        line.add(Greeting.joined(BEN, at(1)));
        line.settle(take(5), new Outcome.Again(at(15), true, false));
        assertThat(rest(14)).contains(at(15));
        assertThat(take(15))
                .matches(taken -> taken.greeting().person().equals(ANA) && taken.attempt() == 2 && !taken.mayBeSent());
    }

    @Test
    void waiting_because_slack_said_so_is_no_attempt() {
        line.add(Greeting.joined(ANA, at(0)));
        line.settle(take(0), new Outcome.Again(at(30), false, false));
        assertThat(take(30).attempt()).isEqualTo(1);
    }

    @Test
    void a_greeting_that_steps_aside_lets_the_others_go_first() {
        line.add(Greeting.joined(ANA, at(0)));
        line.add(Greeting.joined(BEN, at(1)));
        line.settle(take(5), new Outcome.Again(at(65), true, true));
        var ben = take(5);
        assertThat(ben.greeting().person()).isEqualTo(BEN);
        line.settle(ben, new Outcome.Sent(Optional.empty()));
        assertThat(rest(5)).contains(at(65));
        assertThat(take(65).greeting().person()).isEqualTo(ANA);
    }

    @Test
    void an_unsure_attempt_is_asked_about_at_the_next() {
        line.add(Greeting.joined(ANA, at(0)));
        line.settle(take(0), new Outcome.Unsure(at(10), true));
        assertThat(rest(9)).contains(at(10));
        assertThat(take(10).mayBeSent()).isTrue();
    }

    @Test
    void what_was_given_up_is_tried_again_only_by_hand_and_asked_about_first() {
        line.add(Greeting.joined(ANA, at(0)));
        line.settle(take(0), new Outcome.GivenUp());
        assertThat(line.add(Greeting.joined(ANA, at(1)))).isFalse();
        assertThat(line.state(ANA, GreetingKind.WELCOME)).contains(GreetingState.GAVE_UP);
        assertThat(line.add(Greeting.byHand(ANA, at(2)))).isTrue();
        assertThat(take(2)).matches(taken -> taken.mayBeSent() && taken.attempt() == 1);
    }

    @Test
    void what_was_dropped_leaves_nothing() {
        line.add(Greeting.joined(ANA, at(0)));
        line.settle(take(0), new Outcome.Dropped());
        assertThat(line.state(ANA, GreetingKind.WELCOME)).isEmpty();
    }

    @Test
    void sending_one_puts_the_next_in_line() {
        line.add(Greeting.joined(ANA, at(0)));
        line.settle(take(0), new Outcome.Sent(Optional.of(Greeting.daySeven(ANA, at(700)))));
        assertThat(rest(1)).contains(at(700));
        assertThat(take(700).greeting()).isEqualTo(Greeting.daySeven(ANA, at(700)));
    }

    @Test
    void later_can_be_chosen_again_once_it_has_come() {
        var later = Greeting.later(ANA, at(0), at(100));
        assertThat(line.add(later)).isTrue();
        assertThat(line.add(Greeting.later(ANA, at(1), at(200)))).isFalse();
        var taken = take(1);
        assertThat(taken.greeting()).isEqualTo(later);
        line.settle(taken, new Outcome.Sent(Optional.empty()));
        assertThat(line.add(Greeting.later(ANA, at(99), at(200)))).isFalse();
        assertThat(line.add(Greeting.later(ANA, at(101), at(200)))).isTrue();
        assertThat(take(101))
                .matches(
                        again -> !again.mayBeSent() && again.greeting().postAt().equals(Optional.of(at(200))));
    }

    @Test
    void who_wants_no_messages_gets_none() {
        line.stop(ANA, at(0));
        line.stop(ANA, at(1));
        assertThat(line.add(Greeting.joined(ANA, at(2)))).isFalse();
        assertThat(line.add(Greeting.byHand(ANA, at(2)))).isFalse();
        assertThat(line.add(Greeting.later(ANA, at(2), at(9)))).isFalse();
        assertThat(line.add(Greeting.daySeven(ANA, at(2)))).isFalse();
        assertThat(rest(1_000)).isEmpty();
        assertThat(line.add(Greeting.joined(BEN, at(2)))).isTrue();
        assertThat(line.state(ANA, GreetingKind.WELCOME)).contains(GreetingState.OPTED_OUT);
    }

    @Test
    void stopping_takes_out_of_line_what_is_in_it() {
        line.add(Greeting.joined(ANA, at(0)));
        line.add(Greeting.daySeven(ANA, at(0)));
        var taken = take(0);
        line.stop(ANA, at(1));
        assertThat(line.settle(taken, new Outcome.Sent(Optional.of(Greeting.daySeven(ANA, at(5))))))
                .isFalse();
        assertThat(rest(1_000)).isEmpty();
    }
}
