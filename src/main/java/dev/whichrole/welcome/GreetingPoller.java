package dev.whichrole.welcome;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A thread that lets a worker work, rest, and work again. */
public final class GreetingPoller implements AutoCloseable {
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final GreetingWorker worker;
    private final Consumer<RuntimeException> trouble;
    private final Semaphore nudges = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    private GreetingPoller(GreetingWorker worker, Consumer<RuntimeException> trouble) {
        this.worker = worker;
        this.trouble = trouble;
        this.thread = new Thread(this::run, "greetings");
    }

    /** Starts the rounds. Whatever goes wrong is told and tried again ten seconds later. */
    public static GreetingPoller start(GreetingWorker worker, Consumer<RuntimeException> trouble) {
        var rounds = new GreetingPoller(worker, trouble);
        rounds.thread.setDaemon(true);
        rounds.thread.start();
        return rounds;
    }

    /** Ends a rest, because something was put in line. */
    public void nudge() {
        nudges.release();
    }

    /** Takes nothing more and waits up to 15 seconds for what is under way. */
    @Override
    public void close() {
        closed = true;
        nudge();
        try {
            thread.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            rest(round());
        }
    }

    private Duration round() {
        try {
            return worker.work();
        } catch (RuntimeException e) {
            trouble.accept(e);
            return AFTER_TROUBLE;
        }
    }

    private void rest(Duration pause) {
        try {
            if (!pause.isZero() && nudges.tryAcquire(pause.toMillis() + 1, TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
