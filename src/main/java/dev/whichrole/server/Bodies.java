package dev.whichrole.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The bodies of all requests that have not been answered yet, which together take up no more than so many bytes. Where
 * they would, the one that has kept the most bytes for the longest time gives way: Slack's own are a few kilobytes that
 * arrive at once, so however many strangers hold back the end of theirs, it is a stranger's.
 */
final class Bodies {
    /** One body. */
    interface Body {
        /** Is to give up soon, on a thread of its own choosing. May be called with locks held. */
        void giveWay();
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
    private final LongSupplier nanos;
    private final Map<Body, Share> shares = new HashMap<>();
    private long bytes;

    /** @param nanos tells the time, as {@link System#nanoTime} does */
    Bodies(int mostBytes, LongSupplier nanos) {
        this.mostBytes = mostBytes;
        this.nanos = nanos;
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
    }
}
