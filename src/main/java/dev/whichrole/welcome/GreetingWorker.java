package dev.whichrole.welcome;

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

    private final Greetings line;
    private final Courier courier;
    private final Letters letters;
    private final InstantSource clock;
    private final BiConsumer<Greeting, Settlement> watcher;

    /** A worker that tells the watcher how each attempt ended. */
    public GreetingWorker(
            Greetings line,
            Courier courier,
            Letters letters,
            InstantSource clock,
            BiConsumer<Greeting, Settlement> watcher) {
        this.line = line;
        this.courier = courier;
        this.letters = letters;
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

    private Settlement attempt(Taken taken) {
        return letters.write(taken.greeting())
                .map(letter -> taken.mayBeSent() ? reconcile(taken, letter) : deliver(taken, letter))
                .orElseGet(Settlement.Dropped::new);
    }

    private Settlement reconcile(Taken taken, Letter letter) {
        return switch (courier.alreadySent(letter)) {
            case SENT -> sent(taken);
            case NOT_SENT -> deliver(taken, letter);
            case UNKNOWN -> unsure(taken);
        };
    }

    private Settlement deliver(Taken taken, Letter letter) {
        var delivery = courier.deliver(letter);
        if (delivery instanceof Delivery.Sent) {
            return sent(taken);
        } else if (delivery instanceof Delivery.Wait wait) {
            return new Settlement.Again(clock.instant().plus(wait.howLong()), false, false);
        } else if (delivery instanceof Delivery.TryLater) {
            return spent(taken)
                    ? new Settlement.GivenUp()
                    : new Settlement.Again(clock.instant().plus(pause(taken)), true, stepsAside(taken));
        } else if (delivery instanceof Delivery.Unsure) {
            return unsure(taken);
        }
        return new Settlement.GivenUp();
    }

    /** Whether a second note is wanted is asked when it is due. */
    private Settlement sent(Taken taken) {
        var greeting = taken.greeting();
        return new Settlement.Sent(
                greeting.note() == Note.WELCOME
                        ? Optional.of(Greeting.daySeven(
                                greeting.person(), clock.instant().plus(WEEK)))
                        : Optional.empty());
    }

    private Settlement unsure(Taken taken) {
        return spent(taken)
                ? new Settlement.GivenUp()
                : new Settlement.Unsure(clock.instant().plus(pause(taken)), stepsAside(taken));
    }

    private static boolean spent(Taken taken) {
        return taken.attempt() >= MOST_ATTEMPTS;
    }

    private static boolean stepsAside(Taken taken) {
        return taken.attempt() > ATTEMPTS_IN_FRONT;
    }

    /** Five seconds, doubled with each attempt, up to an hour. */
    static Duration pause(Taken taken) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(taken.attempt() - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
