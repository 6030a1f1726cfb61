package dev.whichrole.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The bodies of all requests that have not been answered yet, which together take up no more than so many bytes. Where
 * they would, the one that has kept the most bytes for the longest time gives way: Slack's own are a few kilobytes that
 * arrive at once, so however many strangers hold back the end of theirs, it is a stranger's. Of large ones no more than
 * a few are read at a time, as reading a thousand costs seconds that everybody else would wait.
 */
final class Bodies {
    /** One body. */
    interface Body {
        /** Is to give up soon, on a thread of its own choosing. May be called with locks held. */
        void giveWay();

        /** Has a place among the large ones now, and is to read on, on a thread of its own choosing. */
        void goOn();
    }

    /** What is kept of one body, and since when; one that is whole does not give way any more. */
    private static final class Share {
        private final long since;
        private int bytes;
        private boolean whole;

        Share(long since) {
            this.since = since;
        }
    }

    private final int mostBytes;
    private final int mostLarge;
    private final LongSupplier nanos;
    private final Map<Body, Share> shares = new HashMap<>();
    private final Set<Body> large = new HashSet<>();
    private final Set<Body> waiting = new LinkedHashSet<>();
    private long bytes;

    /**
     * Nobody is here yet.
     *
     * @param mostLarge how many large ones are read at a time
     * @param nanos tells the time, as {@link System#nanoTime} does
     */
    Bodies(int mostBytes, int mostLarge, LongSupplier nanos) {
        this.mostBytes = mostBytes;
        this.mostLarge = mostLarge;
        this.nanos = nanos;
    }

    /** Whether a body that is large may be read on now; if not, it is told when it may. */
    synchronized boolean admitsLarge(Body body) {
        boolean admitted = large.contains(body) || (large.size() < mostLarge && large.add(body));
        if (!admitted) {
            waiting.add(body);
        }
        return admitted;
    }

    /** Whether it waits for others that are large. */
    synchronized boolean isWaiting(Body body) {
        return waiting.contains(body);
    }

    /** Counts more bytes for this body; somebody may have to give way, perhaps this one. */
    synchronized void grow(Body body, int by) {
        shares.computeIfAbsent(body, absent -> new Share(nanos.getAsLong())).bytes += by;
        bytes += by;
        while (bytes > mostBytes) {
            Optional<Body> heaviest = heaviest();
            if (heaviest.isEmpty()) {
                return;
            }
            leave(heaviest.get());
            heaviest.get().giveWay();
        }
    }

    private Optional<Body> heaviest() {
        long now = nanos.getAsLong();
        return shares.entrySet().stream()
                .filter(share -> !share.getValue().whole)
                .max((a, b) -> Double.compare(weight(a.getValue(), now), weight(b.getValue(), now)))
                .map(Map.Entry::getKey);
    }

    private static double weight(Share share, long now) {
        return (double) share.bytes * (now - share.since + Duration.ofMillis(1).toNanos());
    }

    /** It has arrived, and counts until it is answered. */
    synchronized void whole(Body body) {
        Share share = shares.get(body);
        if (share != null) {
            share.whole = true;
        }
    }

    /** It is not needed any more. Does nothing when called again. */
    synchronized void leave(Body body) {
        Share share = shares.remove(body);
        if (share != null) {
            bytes -= share.bytes;
        }
        waiting.remove(body);
        if (large.remove(body)) {
            waiting.stream().findFirst().ifPresent(this::admit);
        }
    }

    private void admit(Body next) {
        waiting.remove(next);
        large.add(next);
        next.goOn();
    }
}
