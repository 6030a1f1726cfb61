package dev.whichrole.playground.control;

import dev.whichrole.playground.http.Endpoint;
import dev.whichrole.playground.http.WebExchange;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Workspace;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** {@code /control/stream}: tells a page what changed, as far as its person may see it. */
public final class PageStream implements Endpoint {
    private static final int SILENCE_SECONDS = 15;
    private static final AtomicLong SEQ = new AtomicLong();

    private final Workspace workspace;

    public PageStream(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void handle(WebExchange exchange) throws IOException {
        Optional<String> person =
                workspace.people().find(exchange.query().getOrDefault("as", "")).map(found -> found.id());
        if (person.isEmpty()) {
            exchange.refuse(404, "person_not_found", "The stream is somebody's: add ?as=.");
            return;
        }
        BlockingQueue<Change> queue = new LinkedBlockingQueue<>();
        Runnable stop = workspace.changes().listen(queue::add);
        try {
            exchange.begin(200, "text/event-stream; charset=utf-8");
            exchange.send(": welcome\n\n");
            pump(exchange, queue, person.get());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            stop.run();
        }
    }

    private void pump(WebExchange exchange, BlockingQueue<Change> queue, String person)
            throws IOException, InterruptedException {
        while (true) {
            Change change = queue.poll(SILENCE_SECONDS, TimeUnit.SECONDS);
            if (change == null) {
                exchange.send(": still here\n\n");
            } else if (concerns(change, person)) {
                exchange.send(event(change));
            }
        }
    }

    private boolean concerns(Change change, String person) {
        @Nullable String channel = change.channel();
        boolean visible = channel == null
                || workspace
                        .channels()
                        .byId(channel)
                        .filter(found -> found.visibleTo(person))
                        .isPresent();
        return visible && (change.onlyFor() == null || change.onlyFor().equals(person));
    }

    private static String event(Change change) {
        long seq = SEQ.incrementAndGet();
        var json = Json.object()
                .put("seq", seq)
                .put("what", change.what())
                .put("channel", change.channel())
                .put("thread_ts", change.threadTs());
        return "event: changed\nid: " + seq + "\ndata: " + json + "\n\n";
    }
}
