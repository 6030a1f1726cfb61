package dev.whichrole.slack.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work for Slack, a lane for each conversation: in a lane one piece after the other, the lanes side by side. A lane that
 * has to wait is parked, and no thread waits in it; one that Slack is slow to answer keeps one thread and no more.
 */
public final class Lanes {
    private static final Logger log = LoggerFactory.getLogger(Lanes.class);
    /** A piece is a few kilobytes, so this is a few megabytes. */
    private static final int MOST = 2_000;

    private static final int MOST_IN_A_LANE = 500;

    private static final Duration QUIET = Duration.ofSeconds(10);

    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor clock;
    private final Map<String, Queue<Piece>> lanes = new HashMap<>();
    private int pieces;
    private int parked;
    private long quietUntil = System.nanoTime();
    private boolean closed;

    /** Starts no more than {@code most} threads, as many as there are lanes with something to do. */
    public Lanes(int most) {
        var number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                most,
                most,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), // holds no more than there are lanes
                work -> new Thread(work, "lane-" + number.incrementAndGet()));
        threads.allowCoreThreadTimeOut(true);
        this.clock = new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "lanes"));
    }

    /** Takes the work on, in its lane; empty if there is too much of it already or the end has come. */
    Optional<CompletableFuture<Ending>> accept(String lane, Runnable work) {
        var piece = new Piece(work);
        if (queue(lane, piece)) {
            return Optional.of(piece.ending());
        }
        piece.drop();
        return Optional.empty();
    }

    private synchronized boolean queue(String lane, Piece piece) {
        var queue = lanes.computeIfAbsent(lane, name -> new ArrayDeque<>());
        if (closed || pieces >= MOST || queue.size() >= MOST_IN_A_LANE) {
            refused(queue.size());
            if (queue.isEmpty()) {
                lanes.remove(lane);
            }
            return false;
        }
        queue.add(piece);
        pieces++;
        if (queue.size() == 1) {
            threads.execute(() -> turn(lane, piece));
        }
        return true;
    }

    /** How many pieces of work have been taken on and are not done. */
    public synchronized int waiting() {
        return pieces;
    }

    /** How many lanes wait for Slack, or for their turn to post. */
    public synchronized int parked() {
        return parked;
    }

    /** A flood is no reason for another in the log. */
    private void refused(int here) {
        long now = System.nanoTime();
        if (quietUntil - now <= 0) {
            quietUntil = now + QUIET.toNanos();
            log.warn("Too much to do: {} pieces of work are waiting, {} of them here.", pieces, here);
        }
    }

    /** Takes the work on, in its lane; false if there is too much of it already or the end has come. */
    public boolean run(String lane, Runnable work) {
        return accept(lane, work).isPresent();
    }

    private void turn(String lane, Piece piece) {
        piece.run().ifPresentOrElse(pause -> park(lane, piece, pause), () -> next(lane));
    }

    private void park(String lane, Piece piece, Duration pause) {
        countParked(1);
        try {
            var unused = clock.schedule(
                    () -> {
                        countParked(-1);
                        threads.execute(() -> turn(lane, piece));
                    },
                    pause.toNanos(),
                    TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            log.debug("Parked for good: the end has come.");
        }
    }

    private synchronized void countParked(int more) {
        parked += more;
    }

    private synchronized void next(String lane) {
        var queue = lanes.get(lane);
        if (queue == null) {
            return; // dropped meanwhile
        }
        queue.remove();
        pieces--;
        Piece next = queue.peek();
        if (next == null) {
            lanes.remove(lane);
            notifyAll();
        } else {
            threads.execute(() -> turn(lane, next));
        }
    }

    /**
     * Takes no more work and waits for what was taken on; what is not done in time is dropped, and counted in the log.
     *
     * @return how many pieces of work were dropped
     */
    public int drain(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        int dropped;
        synchronized (this) {
            closed = true;
            awaitEmpty(end);
            dropped = pieces;
            lanes.values().forEach(queue -> queue.forEach(Piece::drop));
            lanes.clear();
            pieces = 0;
        }
        clock.shutdownNow();
        threads.shutdownNow();
        if (dropped > 0) {
            log.warn("{} answers were not given: Slack was too slow for the end.", dropped);
        }
        return dropped;
    }

    private synchronized void awaitEmpty(long end) {
        try {
            for (long left = end - System.nanoTime(); !lanes.isEmpty() && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
