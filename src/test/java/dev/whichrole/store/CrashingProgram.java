package dev.whichrole.store;

import dev.whichrole.answer.Answer;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.welcome.Courier;
import dev.whichrole.welcome.Delivery;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.GreetingWorker;
import dev.whichrole.welcome.Letter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * What the bot does with the database, as a program to be killed: saves quiz results, takes joins and greets. It is told
 * everything twice, and again after each start until it has acknowledged it. Arguments: database, folder, life, quizzes,
 * joins.
 */
final class CrashingProgram {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int TEAMS = 5;

    private final Store store;
    private final Path folder;
    private final InstantSource clock;
    private final SplittableRandom chance;

    private CrashingProgram(Store store, Path folder, InstantSource clock, SplittableRandom chance) {
        this.store = store;
        this.folder = folder;
        this.clock = clock;
        this.chance = chance;
    }

    /** Each life begins when the leases of the one before have ended; that one is surely dead. */
    public static void main(String[] arguments) {
        int life = Integer.parseInt(arguments[2]);
        var clock = InstantSource.offset(
                Clock.systemUTC(), GreetingWorker.LEASE.plusMinutes(60).multipliedBy(life));
        try (var store = Store.open(address(arguments[0]), clock)) {
            var program = new CrashingProgram(store, Path.of(arguments[1]), clock, new SplittableRandom(life));
            System.out.println("ready");
            program.run(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
            System.out.println("done");
        }
    }

    static Address address(String url) {
        return AddressReader.read(url);
    }

    static Person person(String kind, int number) {
        return new Person(new TeamId("T" + number % TEAMS), new UserId(kind + number));
    }

    static Profile profile(int number) {
        return new Profile(
                person("Q", number),
                Standing.MID,
                List.of(new Given("a", Role.SRE, 60), new Given("b", Role.INFRA, 40)),
                false,
                NOON.plusSeconds(number));
    }

    Ledger ledger(String name) {
        return new Ledger(folder.resolve(name));
    }

    private void run(int quizzes, int joins) {
        var threads = List.of(
                new Thread(() -> takeQuizzes(quizzes)),
                new Thread(() -> takeJoins(joins)),
                new Thread(() -> greet(joins)));
        threads.forEach(Thread::start);
        threads.forEach(CrashingProgram::join);
    }

    private void takeQuizzes(int quizzes) {
        var shown = ledger("shown");
        unacknowledged("shown", quizzes).forEach(number -> {
            store.profiles().save(profile(number));
            store.profiles().save(profile(number));
            shown.add(String.valueOf(number));
            breathe();
        });
    }

    private void takeJoins(int joins) {
        var acknowledged = ledger("joined");
        unacknowledged("joined", joins).forEach(number -> {
            var greeting = Greeting.joined(person("J", number), NOON.plusSeconds(number));
            store.greetings().add(greeting);
            store.greetings().add(greeting);
            acknowledged.add(String.valueOf(number));
            breathe();
            breathe();
        });
    }

    private IntStream unacknowledged(String name, int all) {
        var done = new HashSet<>(ledger(name).lines());
        return IntStream.range(0, all).filter(number -> !done.contains(String.valueOf(number)));
    }

    private void greet(int joins) {
        var answer = Answer.titled("Welcome.");
        var worker = new GreetingWorker(
                store.greetings(),
                new LedgerCourier(),
                greeting ->
                        Optional.of(new Letter(greeting, answer, greeting.note().id())),
                clock,
                (greeting, how) -> {});
        while (ledger("posted").lines().size() < joins || open() > 0) {
            var rest = worker.work();
            LockSupport.parkNanos(Math.min(rest.toNanos(), TimeUnit.MILLISECONDS.toNanos(20)));
        }
    }

    private int open() {
        return store.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from greeting"
                                + " where note = 'welcome' and state in ('pending', 'sending')")
                        .mapTo(Integer.class)
                        .one());
    }

    /** Time for the killer. */
    private void breathe() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.split().nextInt(20)));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Posts to a file. Now and then it is told to wait, fails, or loses the answer to what it did or did not do. */
    private final class LedgerCourier implements Courier {
        private final Ledger posted = ledger("posted");
        private final SplittableRandom luck = chance.split();

        @Override
        public Delivery deliver(Letter letter) {
            int drawn = luck.nextInt(20);
            if (drawn == 0) {
                return new Delivery.Wait(Duration.ofMillis(5));
            } else if (drawn == 1) {
                return new Delivery.Unsure();
            }
            posted.add(letter.greeting().person().code());
            return drawn == 2 ? new Delivery.Unsure() : new Delivery.Sent();
        }

        @Override
        public Trace alreadySent(Letter letter) {
            return posted.lines().contains(letter.greeting().person().code()) ? Trace.SENT : Trace.NOT_SENT;
        }
    }
}
