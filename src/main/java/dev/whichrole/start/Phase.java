package dev.whichrole.start;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A part of the start, timed at DEBUG. */
public final class Phase {
    private static final Logger log = LoggerFactory.getLogger(Phase.class);

    private Phase() {}

    /** Does the work, and says how long it took. */
    public static <T> T of(String name, Supplier<T> work) {
        long began = System.nanoTime();
        T done = work.get();
        log.debug("{}: {} ms", name, Duration.ofNanos(System.nanoTime() - began).toMillis());
        return done;
    }

    /** Begins the work in a thread of its own. What it gives waits for the end, and throws what the work threw. */
    public static <T> Supplier<T> begin(String name, Supplier<T> work) {
        var result = new CompletableFuture<T>();
        var thread = new Thread(() -> complete(result, name, work), "start-" + name.replace(' ', '-'));
        thread.setDaemon(true);
        thread.start();
        return () -> joined(result);
    }

    /** Work that whoever needs it first does, in their own thread; others who need it wait for the end. */
    public static <T> Supplier<T> later(String name, Supplier<T> work) {
        var result = new CompletableFuture<T>();
        var begun = new AtomicBoolean();
        return () -> {
            if (!begun.getAndSet(true)) {
                complete(result, name, work);
            }
            return joined(result);
        };
    }

    private static <T> void complete(CompletableFuture<T> result, String name, Supplier<T> work) {
        try {
            result.complete(of(name, work));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private static <T> T joined(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Says how old the process is. */
    public static void reached(String name) {
        if (log.isDebugEnabled()) {
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .ifPresent(began -> log.debug(
                            "{}: {} ms since the process began",
                            name,
                            Duration.between(began, Instant.now()).toMillis()));
        }
    }
}
