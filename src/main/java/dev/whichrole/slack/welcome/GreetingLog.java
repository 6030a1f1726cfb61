package dev.whichrole.slack.welcome;

import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.GreetingOutbox.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What of the greetings is worth a line in the log. */
public final class GreetingLog {
    private static final Logger log = LoggerFactory.getLogger(GreetingLog.class);

    private GreetingLog() {}

    /** An attempt has ended. */
    public static void ended(Greeting greeting, Outcome how) {
        if (how instanceof Outcome.GivenUp) {
            log.warn(
                    "A greeting in {} was given up: Slack does not take it.",
                    greeting.person().team());
        }
    }

    /** An attempt went wrong. */
    public static void failed(RuntimeException why) {
        log.error("A greeting waits for its next attempt", why);
    }

    /** No attempt could be made. */
    public static void stands(RuntimeException why) {
        log.error("The line of greetings stands still for a moment", why);
    }
}
