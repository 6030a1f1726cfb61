package dev.whichrole.welcome;

import dev.whichrole.welcome.GreetingOutbox.Leased;
import dev.whichrole.welcome.GreetingOutbox.Next;
import dev.whichrole.welcome.GreetingOutbox.Outcome;
import dev.whichrole.welcome.GreetingSender.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Sends the greetings that are due, one at a time. Many may work on one line, in one process or several.
 *
 * <p>A greeting is marked as being sent before it is sent, and as sent afterwards. Who finds one marked as being sent
 * whose lease has ended does not know what became of it, and asks Slack before sending it again. So a crash at any point
 * neither doubles nor loses one. What remains: a process that stands still for longer than the lease between taking a
 * greeting and sending it, and then goes on.
 */
public final class GreetingWorker {
    /** How long a greeting is held; many times what sending one takes. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    static final Duration WEEK = Duration.ofDays(7);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    /** With the pauses above, about half a day of trying. */
    private static final int MOST_ATTEMPTS = 20;
    /** So many failures hold up the whole line, since they are more likely Slack's than this greeting's. */
    private static final int ATTEMPTS_IN_FRONT = 3;

    private final GreetingOutbox line;
    private final GreetingSender sender;
    private final GreetingWriter writer;
    private final InstantSource clock;
    private final BiConsumer<Greeting, Outcome> watcher;

    /** A worker that tells the watcher how each attempt ended. */
    public GreetingWorker(
            GreetingOutbox line,
            GreetingSender sender,
            GreetingWriter writer,
            InstantSource clock,
            BiConsumer<Greeting, Outcome> watcher) {
        this.line = line;
        this.sender = sender;
        this.writer = writer;
        this.clock = clock;
        this.watcher = watcher;
    }

    /** Makes one attempt if one is due. Returns how long to rest before the next; at most half a minute. */
    public Duration work() {
        Instant now = clock.instant();
        var next = line.take(now, LEASE);
        if (next instanceof Next.Work work) {
            var how = attempt(work.taken());
            line.settle(work.taken(), how);
            watcher.accept(work.taken().greeting(), how);
            return Duration.ZERO;
        }
        return next instanceof Next.Rest rest ? pause(now, rest) : LONGEST_REST;
    }

    private static Duration pause(Instant now, Next.Rest rest) {
        return rest.until()
                .map(until -> Duration.between(now, until))
                .filter(pause -> pause.compareTo(LONGEST_REST) < 0)
                .orElse(LONGEST_REST);
    }

    private Outcome attempt(Leased leased) {
        return writer.write(leased.greeting())
                .map(written -> leased.mayBeSent() ? reconcile(leased, written) : deliver(leased, written))
                .orElseGet(Outcome.Dropped::new);
    }

    private Outcome reconcile(Leased leased, WrittenGreeting written) {
        return switch (sender.alreadySent(written)) {
            case SENT -> sent(leased);
            case NOT_SENT -> deliver(leased, written);
            case UNKNOWN -> unsure(leased);
        };
    }

    private Outcome deliver(Leased leased, WrittenGreeting written) {
        var delivery = sender.deliver(written);
        if (delivery instanceof Result.Sent) {
            return sent(leased);
        } else if (delivery instanceof Result.Wait wait) {
            return new Outcome.Again(clock.instant().plus(wait.howLong()), false, false);
        } else if (delivery instanceof Result.TryLater) {
            return spent(leased)
                    ? new Outcome.GivenUp()
                    : new Outcome.Again(clock.instant().plus(pause(leased)), true, stepsAside(leased));
        } else if (delivery instanceof Result.Unsure) {
            return unsure(leased);
        }
        return new Outcome.GivenUp();
    }

    /** Whether a second note is wanted is asked when it is due. */
    private Outcome sent(Leased leased) {
        var greeting = leased.greeting();
        return new Outcome.Sent(
                greeting.note() == GreetingKind.WELCOME
                        ? Optional.of(Greeting.daySeven(
                                greeting.person(), clock.instant().plus(WEEK)))
                        : Optional.empty());
    }

    private Outcome unsure(Leased leased) {
        return spent(leased)
                ? new Outcome.GivenUp()
                : new Outcome.Unsure(clock.instant().plus(pause(leased)), stepsAside(leased));
    }

    private static boolean spent(Leased leased) {
        return leased.attempt() >= MOST_ATTEMPTS;
    }

    private static boolean stepsAside(Leased leased) {
        return leased.attempt() > ATTEMPTS_IN_FRONT;
    }

    /** Five seconds, doubled with each attempt, up to an hour. */
    static Duration pause(Leased leased) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(leased.attempt() - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
