package dev.whichrole.slack.api;

import dev.whichrole.slack.api.SlackFailure.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What Slack has done for one piece of work so far. Work that has to wait is left ({@link Parked}) and begun again later;
 * what Slack did for it before is then taken from here, so nothing is posted twice and no page is read twice. The calls of
 * a piece of work must therefore come in the same order each time.
 *
 * <p>Work without a turn does not wait: each of its calls is made once.
 */
public final class Turn {
    private static final ThreadLocal<@Nullable Turn> CURRENT = new ThreadLocal<>();
    private static final int ATTEMPTS = 4;
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Map<String, Supplier<?>> ended = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Map<String, Long> slots = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** Begins the work, or begins it again. */
    public void run(Runnable work) {
        seen.clear();
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** The turn of the work that this thread does, if it has one. */
    public static Optional<Turn> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Looks something up that is not worth waiting for: every call is made once, as if there were no turn. */
    public static <T> T withoutWaiting(Supplier<T> work) {
        Turn mine = CURRENT.get();
        CURRENT.remove();
        try {
            return work.get();
        } finally {
            CURRENT.set(mine);
        }
    }

    /** Whether this has not been asked before in this piece of work. */
    public boolean first(String what) {
        return attempts.putIfAbsent("first " + what, 1) == null;
    }

    /** Whether a person should be told, once, that the work waits: it waits for long, or not for the first time. */
    public boolean owesWord(Duration pause) {
        boolean before = !first("wait");
        return (before || pause.compareTo(SHORT) > 0) && first("word");
    }

    /** Makes the call, or says how it ended if it was made before. */
    @SuppressWarnings("unchecked") // the same call of the same work has the same type
    <T> T once(String what, Supplier<T> call) {
        String key = what + "#" + seen.merge(what, 1, Integer::sum);
        Supplier<?> before = ended.get(key);
        return before == null ? made(key, call) : (T) before.get();
    }

    private <T> T made(String key, Supplier<T> call) {
        try {
            T result = call.get();
            ended.put(key, () -> result);
            return result;
        } catch (SlackFailure e) {
            int attempt = attempts.merge(key, 1, Integer::sum);
            if (e.kind() == Kind.WAIT || (e.kind() == Kind.RETRY && attempt < ATTEMPTS)) {
                throw new Parked(pause(e, attempt));
            }
            ended.put(key, () -> {
                throw e;
            });
            throw e;
        }
    }

    /** What Slack asked for, however long, or half a second, doubled with each attempt. */
    private static Duration pause(SlackFailure failure, int attempt) {
        Duration own = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 6));
        Duration bounded = own.compareTo(LONGEST_PAUSE) < 0 ? own : LONGEST_PAUSE;
        return failure.pause().compareTo(bounded) > 0 ? failure.pause() : bounded;
    }

    /** Goes on only when the time has come that was booked for this, in nanoseconds of {@link System#nanoTime}. */
    void awaitSlot(String what, LongSupplier book) {
        String key = what + "#" + seen.merge("slot " + what, 1, Integer::sum);
        long early = slots.computeIfAbsent(key, absent -> book.getAsLong()) - System.nanoTime();
        if (early > 0) {
            throw new Parked(Duration.ofNanos(early));
        }
    }
}
