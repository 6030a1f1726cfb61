package dev.whichrole.slack;

import dev.whichrole.welcome.Courier;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.GreetingRounds;
import dev.whichrole.welcome.GreetingWorker;
import dev.whichrole.welcome.Greetings;
import dev.whichrole.welcome.Letters;
import dev.whichrole.welcome.Settlement;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line of greetings, with somebody who works it off while the bot runs. */
final class GreetingLine {
    private static final Logger log = LoggerFactory.getLogger(GreetingLine.class);

    private final Greetings greetings;
    private final GreetingWorker worker;
    private final AtomicReference<GreetingRounds> rounds = new AtomicReference<>();

    GreetingLine(Greetings greetings, Courier courier, Letters letters, InstantSource clock) {
        this.greetings = greetings;
        this.worker = new GreetingWorker(greetings, courier, letters, clock, GreetingLine::watch);
    }

    private static void watch(Greeting greeting, Settlement how) {
        if (how instanceof Settlement.GivenUp) {
            log.warn(
                    "A greeting in {} was given up: Slack does not take it.",
                    greeting.person().team());
        }
    }

    void start() {
        rounds.set(GreetingRounds.start(worker, e -> log.error("The line of greetings stands still for a moment", e)));
    }

    /** Puts a greeting in line, once however often it is added; see {@link Greetings#add}. */
    boolean add(Greeting greeting) {
        boolean added = greetings.add(greeting);
        GreetingRounds running = rounds.get();
        if (added && running != null) {
            running.nudge();
        }
        return added;
    }

    void stop() {
        GreetingRounds running = rounds.get();
        if (running != null) {
            running.close();
        }
    }
}
