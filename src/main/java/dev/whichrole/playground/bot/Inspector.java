package dev.whichrole.playground.bot;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Changes;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Remembers what was sent to the bot and what it called, newest last. Secrets are masked on the way in. */
public final class Inspector {
    private static final int KEPT = 1000;

    /** What is being done on a thread, and only while it is. */
    private static final ThreadLocal<LogEntry> CURRENT = new ThreadLocal<>();

    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Deque<LogEntry> entries = new ArrayDeque<>();
    private final Credentials credentials;
    private final Changes changes;
    private final Clock clock;
    private long ids;
    private long seq;
    private long lastTold;

    public Inspector(Credentials credentials, Changes changes, Clock clock) {
        this.credentials = credentials;
        this.changes = changes;
        this.clock = clock;
    }

    /** Starts an entry; {@code prefix} tells deliveries, calls and hooks apart in its id. */
    public synchronized LogEntry open(String prefix, String kind, Consumer<ObjectNode> fill) {
        String id = prefix + ++ids;
        ObjectNode json = Json.object().put("id", id).put("seq", 0).put("kind", kind);
        json.put("at", clock.instant().toString());
        LogEntry entry = new LogEntry(id, json);
        entries.add(entry);
        if (entries.size() > KEPT) {
            entries.remove();
        }
        change(entry, fill);
        return entry;
    }

    public synchronized void change(LogEntry entry, Consumer<ObjectNode> fill) {
        fill.accept(entry.json());
        entry.json().put("seq", ++seq);
        // The page asks for more by itself while entries come in; one hint in a while is enough.
        long now = System.nanoTime();
        if (now - lastTold > QUIET_NANOS || lastTold == 0) {
            lastTold = now;
            changes.tell(Change.inspector());
        }
    }

    /** Does the work of an entry: messages that it {@linkplain #touched touches} on this thread belong to the entry. */
    public <T> T during(LogEntry entry, Supplier<T> work) {
        CURRENT.set(entry);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** A message came, changed or went. By whatever is done on this thread, if that is an entry's. */
    public void touched(String channel, String ts) {
        LogEntry entry = CURRENT.get();
        if (entry != null) {
            change(entry, json -> addMessage(json, channel, ts));
        }
    }

    static void addMessage(ObjectNode json, String channel, String ts) {
        json.withArrayProperty("messages").addObject().put("channel", channel).put("ts", ts);
    }

    public synchronized long latest() {
        return seq;
    }

    /** Copies of the entries changed after this number, in the order in which they began. */
    public synchronized List<JsonNode> since(long number) {
        return entries.stream()
                .filter(entry -> entry.json().path("seq").asLong(0) > number)
                .map(entry ->
                        Json.parse(credentials.mask(entry.json().toString())).orElseThrow())
                .toList();
    }

    public synchronized void clear() {
        entries.clear();
    }
}
