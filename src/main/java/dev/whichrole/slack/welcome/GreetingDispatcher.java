package dev.whichrole.slack.welcome;

import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.welcome.Delay;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.GreetingKind;
import dev.whichrole.welcome.GreetingOutbox;
import dev.whichrole.welcome.GreetingOutbox.Outcome;
import dev.whichrole.welcome.GreetingPoller;
import dev.whichrole.welcome.GreetingSender;
import dev.whichrole.welcome.GreetingWorker;
import dev.whichrole.welcome.GreetingWriter;
import dev.whichrole.welcome.WelcomeAnswers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts greetings in line, and has a worker send them while the bot runs. */
public final class GreetingDispatcher {
    private static final Logger log = LoggerFactory.getLogger(GreetingDispatcher.class);

    private final GreetingOutbox greetings;
    private final GreetingWorker worker;
    private final WelcomeAnswers welcome;
    private final InstantSource clock;
    private final AtomicReference<GreetingPoller> rounds = new AtomicReference<>();

    public GreetingDispatcher(
            GreetingOutbox greetings,
            GreetingSender sender,
            GreetingWriter writer,
            WelcomeAnswers welcome,
            InstantSource clock) {
        this.greetings = greetings;
        this.welcome = welcome;
        this.clock = clock;
        this.worker = new GreetingWorker(
                greetings,
                sender,
                writer,
                clock,
                GreetingDispatcher::watch,
                e -> log.error("A greeting waits for its next attempt", e));
    }

    private static void watch(Greeting greeting, Outcome how) {
        if (how instanceof Outcome.GivenUp) {
            log.warn(
                    "A greeting in {} was given up: Slack does not take it.",
                    greeting.person().team());
        }
    }

    /** Begins to send. */
    public void start() {
        rounds.set(GreetingPoller.start(worker, e -> log.error("The line of greetings stands still for a moment", e)));
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
