package dev.whichrole.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.testing.FakeGreetingSender;
import dev.whichrole.welcome.GreetingOutbox.Outcome;
import dev.whichrole.welcome.GreetingSender.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a worker works on a real line: whatever happens, everybody gets one message. */
public abstract class GreetingWorkerContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Person ANA = person("UANA");
    private static final Person BEN = person("UBEN");

    private final FakeGreetingSender courier = new FakeGreetingSender();
    private final List<Outcome> settled = new ArrayList<>();
    private final List<RuntimeException> trouble = new ArrayList<>();
    private Instant now = NOON;
    private boolean wanted = true;
    private @Nullable Person broken;
    private GreetingOutbox line;
    private GreetingWorker worker;

    /** An empty line. */
    protected abstract GreetingOutbox greetings();

    @BeforeEach
    void open() {
        line = greetings();
        worker = new GreetingWorker(
                line, courier, this::write, () -> now, (greeting, how) -> settled.add(how), trouble::add);
    }

    private Optional<WrittenGreeting> write(Greeting greeting) {
        if (greeting.person().equals(broken)) {
            throw new IllegalStateException("no words for " + broken);
        }
        return wanted ? Optional.of(new WrittenGreeting(greeting, Answer.titled("Welcome."))) : Optional.empty();
    }

    private static Person person(String user) {
        return new Person(new TeamId("T1"), new UserId(user));
    }

    /** Works until it is told to rest for so long or longer; passes the rests in no time. */
    private void workUntilRest(Duration longest) {
        Duration rest = worker.work();
        while (rest.compareTo(longest) < 0) {
            now = now.plus(rest);
            rest = worker.work();
        }
    }

    @Test
    void with_nothing_to_do_it_rests_half_a_minute() {
        assertThat(worker.work()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void it_rests_no_longer_than_until_the_next_is_due() {
        line.add(Greeting.daySeven(ANA, NOON.plusSeconds(7)));
        assertThat(worker.work()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void five_hundred_who_join_at_once_are_greeted_once_each_in_order_and_whom_slack_stumbles_over_holds_up_nobody() {
        var people = IntStream.range(0, 500)
                .mapToObj(i -> person(String.format("U%03d", 999 - i)))
                .toList();
        var events = new ArrayList<>(
                IntStream.range(0, 1_000).map(i -> i / 2).boxed().toList());
        Collections.shuffle(events, new Random(7));
        events.forEach(i -> line.add(Greeting.joined(people.get(i), NOON.plusMillis(i))));
        now = NOON.plusSeconds(1);
        courier.failing(
                new Result.Wait(Duration.ofSeconds(20)),
                new Result.TryLater(),
                new Result.TryLater(),
                new Result.Unsure(),
                new Result.Wait(Duration.ofSeconds(3)));
        workUntilRest(Duration.ofSeconds(30));
        assertThat(courier.posted()).containsExactlyInAnyOrderElementsOf(people);
        assertThat(courier.posted().subList(0, 495)).isEqualTo(people.subList(5, 500));
    }

    @Test
    void a_slow_down_is_waited_for_as_long_as_it_says() {
        line.add(Greeting.joined(ANA, NOON));
        courier.failing(new Result.Wait(Duration.ofSeconds(25)));
        assertThat(worker.work()).isZero();
        assertThat(worker.work()).isEqualTo(Duration.ofSeconds(25));
    }

    @Test
    void failures_are_followed_by_growing_pauses_and_in_the_end_by_giving_up() {
        line.add(Greeting.joined(ANA, NOON));
        for (int i = 0; i < 30; i++) {
            courier.failing(new Result.TryLater());
        }
        List<Duration> pauses = new ArrayList<>();
        while (!(settled.size() == 20)) {
            worker.work();
            if (settled.get(settled.size() - 1) instanceof Outcome.Again again) {
                pauses.add(Duration.between(now, again.at()));
                now = again.at();
            }
        }
        assertThat(pauses.subList(0, 4)).extracting(Duration::toSeconds).containsExactly(5L, 10L, 20L, 40L);
        assertThat(pauses).hasSize(19).isSorted().endsWith(Duration.ofHours(1));
        assertThat(line.state(ANA, GreetingKind.WELCOME)).contains(GreetingState.GAVE_UP);
        assertThat(courier.posted()).isEmpty();
    }

    @Test
    void one_whom_slack_never_takes_does_not_hold_up_the_next_for_a_second() {
        line.add(Greeting.joined(ANA, NOON));
        line.add(Greeting.joined(BEN, NOON.plusMillis(1)));
        courier.failing(new Result.TryLater());
        now = NOON.plusSeconds(1);
        worker.work();
        worker.work();
        assertThat(courier.posted()).containsExactly(BEN);
    }

    @Test
    void an_hour_that_slack_asks_for_is_one_persons_hour() {
        line.add(Greeting.joined(ANA, NOON));
        line.add(Greeting.joined(BEN, NOON.plusMillis(1)));
        courier.failing(new Result.Wait(Duration.ofHours(1)));
        now = NOON.plusSeconds(1);
        worker.work();
        worker.work();
        assertThat(courier.posted()).containsExactly(BEN);
        now = NOON.plusSeconds(1).plus(Duration.ofHours(1));
        worker.work();
        assertThat(courier.posted()).containsExactly(BEN, ANA);
    }

    @Test
    void an_exception_is_told_and_holds_up_nobody() {
        line.add(Greeting.joined(ANA, NOON));
        line.add(Greeting.joined(BEN, NOON.plusMillis(1)));
        broken = ANA;
        now = NOON.plusSeconds(1);
        worker.work();
        worker.work();
        assertThat(courier.posted()).containsExactly(BEN);
        assertThat(trouble).hasSize(1);
    }

    @Test
    void after_a_crash_the_line_moves_within_fifteen_seconds() {
        line.add(Greeting.joined(ANA, NOON));
        line.add(Greeting.joined(BEN, NOON.plusMillis(1)));
        line.take(NOON.plusSeconds(1), GreetingWorker.LEASE);
        now = NOON.plusSeconds(16);
        workUntilRest(Duration.ofSeconds(30));
        assertThat(courier.posted()).containsExactly(ANA, BEN);
    }

    @Test
    void who_cannot_be_written_to_is_given_up_at_once() {
        line.add(Greeting.joined(ANA, NOON));
        courier.failing(new Result.Never());
        worker.work();
        assertThat(line.state(ANA, GreetingKind.WELCOME)).contains(GreetingState.GAVE_UP);
    }

    @Test
    void after_a_crash_between_taking_and_sending_it_asks_and_sends() {
        line.add(Greeting.joined(ANA, NOON));
        line.take(now, GreetingWorker.LEASE);
        now = now.plus(GreetingWorker.LEASE);
        worker.work();
        assertThat(courier.posted()).containsExactly(ANA);
        assertThat(courier.asked()).isEqualTo(1);
    }

    @Test
    void after_a_crash_between_sending_and_marking_it_asks_and_marks() {
        line.add(Greeting.joined(ANA, NOON));
        line.take(now, GreetingWorker.LEASE);
        courier.postedUnheard(ANA);
        now = now.plus(GreetingWorker.LEASE);
        worker.work();
        assertThat(courier.posted()).containsExactly(ANA);
        assertThat(line.state(ANA, GreetingKind.WELCOME)).contains(GreetingState.SENT);
    }

    @Test
    void while_nobody_says_what_was_sent_nothing_is_sent() {
        line.add(Greeting.joined(ANA, NOON));
        line.take(now, GreetingWorker.LEASE);
        courier.mute();
        now = now.plus(GreetingWorker.LEASE);
        worker.work();
        assertThat(courier.posted()).isEmpty();
        assertThat(settled).singleElement().isInstanceOf(Outcome.Unsure.class);
    }

    @Test
    void what_is_not_wanted_any_more_is_not_sent() {
        line.add(Greeting.joined(ANA, NOON));
        wanted = false;
        worker.work();
        assertThat(courier.posted()).isEmpty();
        assertThat(line.state(ANA, GreetingKind.WELCOME)).isEmpty();
    }

    @Test
    void a_week_after_the_greeting_comes_the_second_note_and_no_third() {
        line.add(Greeting.joined(ANA, NOON));
        worker.work();
        now = NOON.plus(Duration.ofDays(7)).minusSeconds(1);
        assertThat(worker.work()).isEqualTo(Duration.ofSeconds(1));
        now = NOON.plus(Duration.ofDays(7));
        workUntilRest(Duration.ofSeconds(30));
        assertThat(courier.posted()).containsExactly(ANA, ANA);
        assertThat(line.state(ANA, GreetingKind.DAY_SEVEN)).contains(GreetingState.SENT);
    }
}
