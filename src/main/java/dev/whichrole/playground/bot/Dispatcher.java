package dev.whichrole.playground.bot;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends requests to the bot by the chosen transport, logs them, and sends refused events again. */
public final class Dispatcher implements AutoCloseable {
    /** How Slack reaches the app. */
    public enum Mode {
        HTTP,
        SOCKET
    }

    /** A request that was sent: the inspector's id, what came of it, and how long it took. */
    public record Receipt(LogEntry entry, BotResponse outcome, long millis) {
        public String id() {
            return entry.id();
        }
    }

    /** A bot may take its time to acknowledge an event, and Slack does not hold back the others meanwhile. */
    private static final int SIDE_BY_SIDE = 64;

    private final Timing timing;
    private final Inspector inspector;
    private final InFlight activity;
    private final HttpTransport http;
    private final BotSockets sockets;
    private final ExecutorService background = Executors.newFixedThreadPool(SIDE_BY_SIDE, named("playground-events"));
    private final AtomicInteger generation = new AtomicInteger();
    private final PastEvents past = new PastEvents();
    private final SentRequests sent = new SentRequests();
    private volatile Mode first = Mode.HTTP;
    private volatile Mode mode = Mode.HTTP;

    public Dispatcher(Credentials credentials, Timing timing, Clock clock, Inspector inspector, InFlight activity) {
        this.timing = timing;
        this.inspector = inspector;
        this.activity = activity;
        this.http = new HttpTransport(credentials, clock, timing.deadline(), inspector);
        this.sockets = new BotSockets(clock, timing.deadline());
    }

    public void connect(URI requestUrl) {
        http.connect(requestUrl);
    }

    /** Where the bot listens, if it has said so. */
    public Optional<URI> requestUrl() {
        return http.requestUrl();
    }

    public boolean connected() {
        return mode == Mode.HTTP ? http.connected() : sockets.size() > 0;
    }

    public BotSockets sockets() {
        return sockets;
    }

    public Mode mode() {
        return mode;
    }

    /** How Slack reaches the app from the start and after each reset. */
    public void startBy(Mode chosen) {
        first = chosen;
        mode = chosen;
    }

    public void use(Mode chosen) {
        mode = chosen;
    }

    /** Sends and waits for the answer or the deadline. */
    public Receipt deliver(BotRequest request) {
        return deliver(request, null);
    }

    /** Sends once more what was sent under this id, with another payload, and signed anew; empty when it is unknown. */
    public Optional<Receipt> replay(String id, UnaryOperator<JsonNode> edit) {
        return sent.find(id).map(old -> deliver(old.carrying(edit.apply(old.payload())), id));
    }

    /** Does what the bot's answer to this request asks for; the messages it touches are shown with the request. */
    public void within(Receipt receipt, Runnable work) {
        inspector.during(receipt.entry(), () -> {
            work.run();
            return receipt;
        });
    }

    private Receipt deliver(BotRequest request, @Nullable String replayed) {
        activity.begin();
        try {
            Mode by = mode;
            LogEntry entry = inspector.open("d", "delivery", json -> {
                describe(json, request, by);
                json.put("replay_of", replayed)
                        .put("budget_ms", timing.deadline().toMillis());
            });
            sent.add(entry.id(), request);
            long start = System.nanoTime();
            BotResponse outcome = (by == Mode.HTTP ? http : sockets).send(request, entry);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            inspector.change(entry, json -> conclude(json, request, outcome, millis));
            return new Receipt(entry, outcome, millis);
        } finally {
            activity.end();
        }
    }

    /** Sends in the background and forgets the answer. */
    public void post(BotRequest request) {
        inBackground(() -> deliver(request));
    }

    /** Sends an event in the background, and again by the schedule while it is refused. */
    public void postEvent(BotRequest event) {
        past.add(event);
        int born = generation.get();
        inBackground(() -> attempt(event, born));
    }

    /** The last event once more, as a retry; empty when there was none. */
    public Optional<Receipt> redeliver(int number, String reason) {
        return past.last().map(event -> deliver(event.retry(number, reason)));
    }

    /** The event with this {@code event_id} once more, as a retry; empty when it is unknown or long past. */
    public Optional<Receipt> redeliver(String eventId, int number, String reason) {
        return past.find(eventId).map(event -> deliver(event.retry(number, reason)));
    }

    /** Forgets what was still to be retried, and reaches the app as it did first. */
    public void reset() {
        mode = first;
        generation.incrementAndGet();
        past.clear();
        sent.clear();
    }

    @Override
    public void close() {
        generation.incrementAndGet();
        sockets.closeAll();
        background.shutdownNow();
    }

    private void attempt(BotRequest event, int born) {
        if (born != generation.get()) {
            return;
        }
        BotResponse outcome = deliver(event).outcome();
        int next = event.retryNum();
        if (outcome.acked() || outcome.noRetry() || next == timing.retries().size()) {
            return;
        }
        BotRequest again = event.retry(next + 1, String.valueOf(outcome.failure()));
        activity.begin();
        CompletableFuture.delayedExecutor(timing.retries().get(next).toMillis(), TimeUnit.MILLISECONDS, background)
                .execute(() -> finish(() -> attempt(again, born)));
    }

    private void inBackground(Runnable work) {
        activity.begin();
        background.execute(() -> finish(work));
    }

    private void finish(Runnable work) {
        try {
            work.run();
        } finally {
            activity.end();
        }
    }

    private static void describe(ObjectNode json, BotRequest request, Mode by) {
        boolean http = by == Mode.HTTP;
        json.put("what", request.kind().id()).put("label", request.label());
        Subject subject = Subject.of(request);
        json.put("person", subject.person().orElse(null));
        subject.message().ifPresent(at -> Inspector.addMessage(json, at.channel(), at.ts()));
        json.put("transport", http ? "http" : "socket").put("url", "");
        json.putObject("headers");
        json.put("body", http ? request.body() : request.payload().toString());
        json.set("payload", request.payload());
        json.put("retry_num", request.retryNum()).put("retry_reason", request.retryReason());
        json.put("state", "pending")
                .putNull("status")
                .put("ack", "")
                .putNull("millis")
                .putNull("error");
    }

    private static void conclude(ObjectNode json, BotRequest request, BotResponse outcome, long millis) {
        json.put("state", outcome.acked() ? "acked" : "failed");
        json.put("status", outcome.status()).put("ack", outcome.body()).put("millis", millis);
        json.put(
                "error",
                request.event() ? outcome.failure() : outcome.shownError().orElse(null));
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
