package dev.whichrole.slack.work;

import dev.whichrole.slack.api.SlackFailure;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done after the acknowledgement: a few threads, a bounded queue, drained at the end. */
public final class Background {
    private static final Logger log = LoggerFactory.getLogger(Background.class);
    private static final int QUEUE = 1_000;

    private final ThreadPoolExecutor executor;
    private final AtomicInteger pieces = new AtomicInteger();

    /** Starts {@code threads} threads named {@code name-1}, {@code name-2}, ... */
    public Background(String name, int threads) {
        var number = new AtomicInteger();
        this.executor = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUE),
                work -> new Thread(work, name + "-" + number.incrementAndGet()));
    }

    /** Takes the work on, or returns false if there is too much of it already or the end has come. */
    public boolean accept(Runnable work) {
        pieces.incrementAndGet();
        try {
            executor.execute(() -> run(work));
            return true;
        } catch (RejectedExecutionException e) {
            pieces.decrementAndGet();
            log.warn(
                    "Too much to do: {} pieces of work are waiting.",
                    executor.getQueue().size());
            return false;
        }
    }

    /** How many pieces of work have been taken on and are not done. */
    public int waiting() {
        return pieces.get();
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (SlackFailure e) {
            log.warn("Gave up: {}", e.getMessage());
        } catch (RuntimeException e) {
            log.error("Work after the acknowledgement failed", e);
        } finally {
            pieces.decrementAndGet();
        }
    }

    /**
     * Takes no more work and waits for what was taken on.
     *
     * @return whether all of it was done in time
     */
    public boolean drain(Duration atMost) {
        executor.shutdown();
        try {
            return executor.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
