package dev.whichrole.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Reads a body as it arrives, without holding a thread meanwhile; not a large one, not for long, and not where others
 * need the room. Jetty's own way ({@code Content.Source.asByteArrayAsync}) fails the request after it was answered, and
 * logs that. Jetty calls {@link #run} on one thread at a time; the deadline and whoever needs the room come on others.
 */
final class BodyReader implements Runnable, Bodies.Body {
    private static final int LEAST_BUFFER = 1 << 10;

    /** What happens to the body, or instead of one. Exactly one of these is called, once. */
    interface Then {
        /** All of it has arrived; of one that is not to be kept, the beginning is given. */
        void whole(byte[] body);

        /** It is given up. */
        void gaveUp(Refusal why);

        /** The connection is gone. */
        void broken();
    }

    /**
     * How much is read.
     *
     * @param mostBytes no body may be larger
     * @param keptBytes what is behind these is read and forgotten
     * @param atMost how long it may take
     * @param late what to say after that
     */
    record Limits(int mostBytes, int keptBytes, Duration atMost, Refusal late) {}

    private final Request request;
    private final Limits limits;
    private final Bodies bodies;
    private final Then then;
    private final Scheduler.Task deadline;
    private byte[] kept = new byte[0];
    private int read;
    private boolean over;

    BodyReader(Request request, Limits limits, Bodies bodies, Then then) {
        this.request = request;
        this.limits = limits;
        this.bodies = bodies;
        this.then = then;
        this.deadline = request.getComponents()
                .getScheduler()
                .schedule(() -> giveUp(limits.late()), limits.atMost().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
        arrived().ifPresent(Runnable::run);
    }

    /** Takes what has arrived, and asks for more or says what comes of it. Nothing of that is done with the lock held. */
    private synchronized Optional<Runnable> arrived() {
        Optional<Runnable> end = Optional.empty();
        while (!over && end.isEmpty()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return Optional.empty();
            }
            end = take(chunk);
        }
        return end;
    }

    private Optional<Runnable> take(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            return end(this::broken);
        }
        boolean last = chunk.isLast();
        read += chunk.remaining();
        keep(chunk.getByteBuffer());
        chunk.release();
        if (read > limits.mostBytes()) {
            return end(() -> tell(Refusal.TOO_LARGE));
        }
        return last ? end(this::whole) : Optional.empty();
    }

    private Optional<Runnable> end(Runnable what) {
        over = true;
        deadline.cancel();
        return Optional.of(what);
    }

    private void whole() {
        int size = Math.min(read, limits.keptBytes());
        bodies.whole(this);
        try {
            then.whole(kept.length == size ? kept : Arrays.copyOf(kept, size));
        } finally {
            bodies.leave(this);
        }
    }

    private void broken() {
        bodies.leave(this);
        then.broken();
    }

    private void tell(Refusal why) {
        bodies.leave(this);
        then.gaveUp(why);
    }

    private void keep(ByteBuffer bytes) {
        int from = Math.min(read - bytes.remaining(), limits.keptBytes());
        int to = Math.min(read, limits.keptBytes());
        if (to > kept.length) {
            int size = Math.min(Math.max(to, Math.max(2 * kept.length, LEAST_BUFFER)), limits.keptBytes());
            bodies.grow(this, size - kept.length);
            kept = Arrays.copyOf(kept, size);
        }
        bytes.get(kept, from, to - from);
    }

    @Override
    public void giveWay() {
        var unused = request.getComponents()
                .getScheduler()
                .schedule(() -> giveUp(Refusal.CROWDED), 0, TimeUnit.MILLISECONDS);
    }

    /** With the lock held, as the answer looks at what has arrived, which must not be read twice at a time. */
    private synchronized void giveUp(Refusal why) {
        if (!over) {
            over = true;
            deadline.cancel();
            kept = new byte[0];
            tell(why);
        }
    }
}
