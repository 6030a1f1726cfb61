package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.welcome.FakeCourier;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.GreetingRounds;
import dev.whichrole.welcome.GreetingWorker;
import dev.whichrole.welcome.GreetingWorkerContract;
import dev.whichrole.welcome.Greetings;
import dev.whichrole.welcome.Note;
import dev.whichrole.welcome.RuledLetters;
import dev.whichrole.welcome.Rules;
import dev.whichrole.welcome.State;
import dev.whichrole.welcome.Welcome;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GreetingWorkersTest {
    @Nested
    class one_on_sqlite extends GreetingWorkerContract {
        @Override
        protected Greetings greetings() {
            return Vendor.SQLITE.empty().greetings();
        }
    }

    @Nested
    class one_on_postgres extends GreetingWorkerContract {
        @Override
        protected Greetings greetings() {
            return Vendor.POSTGRES.empty().greetings();
        }
    }

    @ParameterizedTest
    @EnumSource
    void four_in_two_programs_on_one_database_greet_everybody_once(Vendor vendor) {
        var address = vendor.fresh();
        var courier = new FakeCourier();
        var trouble = new ConcurrentLinkedQueue<RuntimeException>();
        try (var one = Store.open(address, Clock.systemUTC());
                var other = Store.open(address, Clock.systemUTC());
                var a = GreetingRounds.start(worker(one, courier), trouble::add);
                var b = GreetingRounds.start(worker(one, courier), trouble::add);
                var c = GreetingRounds.start(worker(other, courier), trouble::add);
                var d = GreetingRounds.start(worker(other, courier), trouble::add)) {
            var now = Clock.systemUTC().instant();
            var people = IntStream.range(0, 120)
                    .mapToObj(GreetingWorkersTest::person)
                    .toList();
            IntStream.range(0, 240)
                    .forEach(i -> (i % 2 == 0 ? one : other)
                            .greetings()
                            .add(Greeting.joined(people.get(i / 2), now.plusNanos(i / 2 * 1_000L))));
            Awaitility.await().until(() -> {
                List.of(a, b, c, d).forEach(GreetingRounds::nudge);
                return people.stream()
                        .allMatch(person ->
                                one.greetings().state(person, Note.WELCOME).equals(Optional.of(State.SENT)));
            });
            assertThat(courier.posted()).containsExactlyInAnyOrderElementsOf(people);
        }
        assertThat(trouble).isEmpty();
    }

    private static Person person(int number) {
        return new Person(new TeamId("T" + number % 3), new UserId(String.format("U%03d", number)));
    }

    private static GreetingWorker worker(Store store, FakeCourier courier) {
        var welcome = new Welcome(HandbookContent.handbook(), PeopleContent.welcome());
        return new GreetingWorker(
                store.greetings(),
                courier,
                new RuledLetters(welcome, team -> new Rules(true, false, Map.of())),
                Clock.systemUTC(),
                (greeting, how) -> {});
    }
}
