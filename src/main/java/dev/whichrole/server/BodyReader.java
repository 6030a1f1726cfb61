package dev.whichrole.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body as it arrives, without holding a thread meanwhile; not a large one, not for long, and not where others
 * need the room. Jetty's own way ({@code Content.Source.asByteArrayAsync}) fails the request after it was answered, and
 * logs that. Jetty calls {@link #run} on one thread at a time; the deadline and whoever needs the room come on others.
 */
final class BodyReader implements Runnable, Bodies.Body {
    /** A body is kept in blocks, as growing one array would need twice the room just when there is little. */
    private static final int BLOCK = 1 << 13;

    /** Slack's are hardly ever larger, so behind these a body waits its turn. */
    private static final int LARGE = 1 << 16;

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
     * @param tooLarge what to say to one that is
     * @param late what to say to one that takes longer
     */
    record Limits(int mostBytes, int keptBytes, Duration atMost, Refusal tooLarge, Refusal late) {}

    private final Request request;
    private final Limits limits;
    private final Bodies bodies;
    private final Then then;
    private Scheduler.@Nullable Task deadline;
    private volatile List<byte[]> blocks = new ArrayList<>();
    private volatile boolean crowded;
    private int read;
    private boolean over;

    BodyReader(Request request, Limits limits, Bodies bodies, Then then) {
        this.request = request;
        this.limits = limits;
        this.bodies = bodies;
        this.then = then;
    }

    @Override
    public void run() {
        arrived().ifPresent(Runnable::run);
    }

    /** Takes what has arrived, and asks for more or says what comes of it. Nothing of that is done with the lock held. */
    private synchronized Optional<Runnable> arrived() {
        Optional<Runnable> end = Optional.empty();
        while (!over && end.isEmpty()) {
            if (isLarge() && !bodies.admitsLarge(this)) {
                limitWaiting();
                return Optional.empty();
            }
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                limitWaiting();
                request.demand(this);
                return Optional.empty();
            }
            end = take(chunk);
        }
        return end;
    }

    /** Most bodies have arrived with their heads, and nothing has to be waited for. */
    private void limitWaiting() {
        if (deadline == null) {
            deadline = request.getComponents()
                    .getScheduler()
                    .schedule(this::late, limits.atMost().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void over() {
        over = true;
        if (deadline != null) {
            deadline.cancel();
        }
    }

    private boolean isLarge() {
        return read >= LARGE || request.getLength() > LARGE;
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
            return end(() -> tell(limits.tooLarge()));
        }
        return last ? end(this::whole) : Optional.empty();
    }

    private Optional<Runnable> end(Runnable what) {
        over();
        return Optional.of(what);
    }

    private void whole() {
        bodies.whole(this);
        try {
            if (crowded) {
                then.gaveUp(Refusal.CROWDED);
            } else {
                then.whole(joined(blocks, Math.min(read, limits.keptBytes())));
            }
        } finally {
            bodies.leave(this);
        }
    }

    private static byte[] joined(List<byte[]> blocks, int size) {
        byte[] whole = new byte[size];
        for (int block = 0; block < blocks.size(); block++) {
            int from = block * BLOCK;
            System.arraycopy(blocks.get(block), 0, whole, from, Math.min(BLOCK, size - from));
        }
        return whole;
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
        List<byte[]> into = blocks;
        int at = read - bytes.remaining();
        while (bytes.hasRemaining() && at < limits.keptBytes() && !crowded) {
            if (at == into.size() * BLOCK) {
                int size = Math.min(BLOCK, limits.keptBytes());
                bodies.grow(this, size);
                into.add(new byte[size]);
            }
            int length = Math.min(Math.min(bytes.remaining(), BLOCK - at % BLOCK), limits.keptBytes() - at);
            bytes.get(into.get(at / BLOCK), at % BLOCK, length);
            at += length;
        }
    }

    /** What was kept is let go of at once; that the sender hears of it may take a moment. */
    @Override
    public void giveWay() {
        crowded = true;
        blocks = new ArrayList<>();
        var unused = request.getComponents()
                .getScheduler()
                .schedule(() -> giveUp(Refusal.CROWDED), 0, TimeUnit.MILLISECONDS);
    }

    @Override
    public void goOn() {
        request.getComponents().getExecutor().execute(this);
    }

    private void late() {
        giveUp(bodies.isWaiting(this) ? Refusal.CROWDED : limits.late());
    }

    /** With the lock held, as the answer looks at what has arrived, which must not be read twice at a time. */
    private synchronized void giveUp(Refusal why) {
        if (!over) {
            over();
            blocks = new ArrayList<>();
            tell(why);
        }
    }
}
