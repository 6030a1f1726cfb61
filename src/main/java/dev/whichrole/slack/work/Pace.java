package dev.whichrole.slack.work;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How time goes by for the bot.
 *
 * @param clock what leases, claims and greetings go by; requests are verified by the system's clock, whatever this says
 * @param betweenGreetings from one greeting to the next in a workspace
 */
public record Pace(InstantSource clock, Duration betweenGreetings) {
    /** The system's clock, and one message a second, as Slack asks (slack-contract section 5). */
    public static final Pace OF_SLACK = new Pace(Clock.systemUTC(), Duration.ofSeconds(1));
}
