package dev.whichrole.welcome;

import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Puts greetings in line, and has a worker send them while the bot runs. */
public final class GreetingDispatcher {
    private final GreetingOutbox greetings;
    private final GreetingWorker worker;
    private final WelcomeAnswers welcome;
    private final InstantSource clock;
    private final Consumer<RuntimeException> trouble;
    private final AtomicReference<GreetingPoller> rounds = new AtomicReference<>();

    /** @param trouble is told when the line stands still for a moment, and why */
    public GreetingDispatcher(
            GreetingOutbox greetings,
            GreetingWorker worker,
            WelcomeAnswers welcome,
            InstantSource clock,
            Consumer<RuntimeException> trouble) {
        this.greetings = greetings;
        this.worker = worker;
        this.welcome = welcome;
        this.clock = clock;
        this.trouble = trouble;
    }

    /** Begins to send. */
    public void start() {
        rounds.set(GreetingPoller.start(worker, trouble));
    }

    /** Puts a greeting in line, once however often it is added; see {@link GreetingOutbox#add}. */
    public boolean add(Greeting greeting) {
        boolean added = greetings.add(greeting);
        GreetingPoller running = rounds.get();
        if (added && running != null) {
            running.nudge();
        }
        return added;
    }

    /** Greets somebody because an admin wants it, and says what came of that. */
    public Answer byHand(Person person) {
        var before = greetings.state(person, GreetingKind.WELCOME);
        return welcome.byHand(add(Greeting.byHand(person, clock.instant())), before);
    }

    /** Greets somebody once more, this long after they asked for it, and says what came of that. */
    public Answer later(Person person, Delay delay, Instant asked, ZoneId zone) {
        return add(Greeting.later(person, clock.instant(), delay.from(asked, zone)))
                ? welcome.booked(delay)
                : welcome.notBooked(greetings.state(person, GreetingKind.LATER));
    }

    /** Keeps all greetings from this person from now on. */
    public void stop(Person person) {
        greetings.stop(person, clock.instant());
    }

    /** Sends no more; waits for the one that is under way. */
    public void stop() {
        GreetingPoller running = rounds.get();
        if (running != null) {
            running.close();
        }
    }
}
