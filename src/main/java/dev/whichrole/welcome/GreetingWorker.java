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
import java.util.function.Consumer;

/**
 * Sends the greetings that are due, one at a time. Many may work on one line, in one process or several.
 *
 * <p>A greeting is marked as being sent before it is sent, and as sent afterwards. Who finds one marked as being sent
 * whose lease has ended does not know what became of it, and asks Slack before sending it again. So a crash at any point
 * neither doubles nor loses one. What remains: a process that stands still for longer than the lease between taking a
 * greeting and sending it, and then goes on.
 */
public final class GreetingWorker {
    /** How long a greeting is held, and with it its workspace's line where a process was killed. */
    public static final Duration LEASE = Duration.ofSeconds(15);

    /** A greeting is sent only in the first part of its lease, so that it is not under way when the lease ends. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** A longer wait is the business of one person, not of those behind. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    static final Duration WEEK = Duration.ofDays(7);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    /** With the pauses above, about half a day of trying. */
    private static final int MOST_ATTEMPTS = 20;

    private final GreetingOutbox line;
    private final GreetingSender sender;
    private final GreetingWriter writer;
    private final InstantSource clock;
    private final BiConsumer<Greeting, Outcome> watcher;
    private final Consumer<RuntimeException> trouble;

    /**
     * Six: what there is to send, by whom, in which words and when, and the two who are told of it.
     *
     * @param watcher is told how each attempt ended
     * @param trouble is told of exceptions
     */
    public GreetingWorker(
            GreetingOutbox line,
            GreetingSender sender,
            GreetingWriter writer,
            InstantSource clock,
            BiConsumer<Greeting, Outcome> watcher,
            Consumer<RuntimeException> trouble) {
        this.line = line;
        this.sender = sender;
        this.writer = writer;
        this.clock = clock;
        this.watcher = watcher;
        this.trouble = trouble;
    }

    /** Makes one attempt if one is due. Returns how long to rest before the next; at most half a minute. */
    public Duration work() {
        Instant now = clock.instant();
        var next = line.take(now, LEASE);
        if (next instanceof Next.Work work) {
            var how = attempt(work.taken(), now);
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

    /** Whatever goes wrong with one greeting, the line goes on. */
    private Outcome attempt(Leased leased, Instant taken) {
        try {
            return tried(leased, taken);
        } catch (RuntimeException e) {
            trouble.accept(e);
            return unsure(leased);
        }
    }

    private Outcome tried(Leased leased, Instant taken) {
        return writer.write(leased.greeting())
                .map(written ->
                        leased.mayBeSent() ? reconcile(leased, taken, written) : deliver(leased, taken, written))
                .orElseGet(Outcome.Dropped::new);
    }

    private Outcome reconcile(Leased leased, Instant taken, WrittenGreeting written) {
        return switch (sender.alreadySent(written)) {
            case SENT -> sent(leased);
            case NOT_SENT -> deliver(leased, taken, written);
            case UNKNOWN -> unsure(leased);
        };
    }

    private Outcome deliver(Leased leased, Instant taken, WrittenGreeting written) {
        if (clock.instant().isAfter(taken.plus(FRESH))) {
            return new Outcome.Again(clock.instant(), false, true);
        }
        var delivery = sender.deliver(written);
        if (delivery instanceof Result.Sent) {
            return sent(leased);
        } else if (delivery instanceof Result.Wait wait) {
            return new Outcome.Again(
                    clock.instant().plus(wait.howLong()), false, wait.howLong().compareTo(SHORT) > 0);
        } else if (delivery instanceof Result.TryLater) {
            return spent(leased)
                    ? new Outcome.GivenUp()
                    : new Outcome.Again(clock.instant().plus(pause(leased)), true, true);
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
                : new Outcome.Unsure(clock.instant().plus(pause(leased)), true);
    }

    private static boolean spent(Leased leased) {
        return leased.attempt() >= MOST_ATTEMPTS;
    }

    /** Five seconds, doubled with each attempt, up to an hour. */
    static Duration pause(Leased leased) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(leased.attempt() - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
