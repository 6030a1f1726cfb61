package dev.whichrole.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Reads a body of at most so many bytes as it arrives, however slowly, without holding a thread meanwhile. Jetty's own
 * way ({@code Content.Source.asByteArrayAsync}) fails the request after it was answered, and logs that.
 */
final class BodyReader implements Runnable {
    /** What happens to the body, or instead of one. Exactly one of these is called, once. */
    record Then(Consumer<byte[]> whole, Runnable tooLarge, Consumer<Throwable> broken) {}

    private final Request request;
    private final int mostBytes;
    private final Then then;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    BodyReader(Request request, int mostBytes, Then then) {
        this.request = request;
        this.mostBytes = mostBytes;
        this.then = then;
    }

    @Override
    public void run() {
        Content.Chunk chunk = request.read();
        while (chunk != null && take(chunk)) {
            chunk = request.read();
        }
        if (chunk == null) {
            request.demand(this);
        }
    }

    /** Takes what has arrived; true if there is more to come. */
    private boolean take(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            then.broken.accept(chunk.getFailure());
            return false;
        }
        append(chunk.getByteBuffer());
        boolean last = chunk.isLast();
        chunk.release();
        if (body.size() > mostBytes) {
            then.tooLarge.run();
            return false;
        }
        if (last) {
            then.whole.accept(body.toByteArray());
        }
        return !last;
    }

    private void append(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        body.writeBytes(copy);
    }
}
