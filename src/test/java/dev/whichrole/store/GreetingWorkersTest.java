package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.testing.FakeGreetingSender;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.GreetingKind;
import dev.whichrole.welcome.GreetingOutbox;
import dev.whichrole.welcome.GreetingPoller;
import dev.whichrole.welcome.GreetingRules;
import dev.whichrole.welcome.GreetingState;
import dev.whichrole.welcome.GreetingWorker;
import dev.whichrole.welcome.GreetingWorkerContract;
import dev.whichrole.welcome.WelcomeAnswers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class GreetingWorkersTest {
    @Nested
    class one_on_sqlite extends GreetingWorkerContract {
        @Override
        protected GreetingOutbox greetings() {
            return Vendor.SQLITE.empty().greetings();
        }
    }

    @Nested
    class one_on_postgres extends GreetingWorkerContract {
        @Override
        protected GreetingOutbox greetings() {
            return Vendor.POSTGRES.empty().greetings();
        }
    }

    @ParameterizedTest
    @EnumSource
    void four_in_two_programs_on_one_database_greet_everybody_once(Vendor vendor) {
        var address = vendor.fresh();
        var courier = new FakeGreetingSender();
        var trouble = new ConcurrentLinkedQueue<RuntimeException>();
        try (var one = Database.open(address, Clock.systemUTC());
                var other = Database.open(address, Clock.systemUTC());
                var a = GreetingPoller.start(worker(one, courier), trouble::add);
                var b = GreetingPoller.start(worker(one, courier), trouble::add);
                var c = GreetingPoller.start(worker(other, courier), trouble::add);
                var d = GreetingPoller.start(worker(other, courier), trouble::add)) {
            var now = Clock.systemUTC().instant();
            var people = IntStream.range(0, 120)
                    .mapToObj(GreetingWorkersTest::person)
                    .toList();
            IntStream.range(0, 240)
                    .forEach(i -> (i % 2 == 0 ? one : other)
                            .greetings()
                            .add(Greeting.joined(people.get(i / 2), now.plusNanos(i / 2 * 1_000L))));
            // Four write to one file: whoever looks on may have to wait longer for the connection than they are given.
            Awaitility.await()
                    .ignoreExceptionsInstanceOf(ConnectionException.class)
                    .until(() -> {
                        List.of(a, b, c, d).forEach(GreetingPoller::nudge);
                        return people.stream()
                                .allMatch(person -> one.greetings()
                                        .state(person, GreetingKind.WELCOME)
                                        .equals(Optional.of(GreetingState.SENT)));
                    });
            assertThat(courier.posted()).containsExactlyInAnyOrderElementsOf(people);
        }
        assertThat(trouble).isEmpty();
    }

    private static Person person(int number) {
        return new Person(new TeamId("T" + number % 3), new UserId(String.format("U%03d", number)));
    }

    private static GreetingWorker worker(Database store, FakeGreetingSender courier) {
        var welcome = new WelcomeAnswers(
                HandbookContent.read().handbook(), PeopleContent.read().welcome());
        return new GreetingWorker(
                store.greetings(),
                courier,
                welcome.by(team -> new GreetingRules(true, false, Map.of()), person -> Optional.empty()),
                Clock.systemUTC(),
                (greeting, how) -> {},
                e -> {
                    throw e;
                });
    }
}
