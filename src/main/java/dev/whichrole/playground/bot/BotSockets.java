package dev.whichrole.playground.bot;

import dev.whichrole.playground.json.Json;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Socket Mode: tickets for new connections, the open ones, and envelopes waiting for their acknowledgement. */
public final class BotSockets implements Transport {
    private static final Duration TICKET_LIFE = Duration.ofSeconds(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Instant> tickets = new ConcurrentHashMap<>();
    private final List<BotSocket> open = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Clock clock;
    private final Duration deadline;

    BotSockets(Clock clock, Duration deadline) {
        this.clock = clock;
        this.deadline = deadline;
    }

    public String issueTicket() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String ticket = HexFormat.of().formatHex(random);
        tickets.put(ticket, clock.instant().plus(TICKET_LIFE));
        return ticket;
    }

    /** True once per ticket, while it is fresh. */
    public boolean redeem(String ticket) {
        Instant until = tickets.remove(ticket);
        return until != null && clock.instant().isBefore(until);
    }

    int opened(BotSocket connection) {
        open.add(connection);
        return open.size();
    }

    void closed(BotSocket connection) {
        open.remove(connection);
    }

    public int size() {
        return open.size();
    }

    /** Something the bot sent: an acknowledgement, or nothing we know. */
    void received(String text) {
        Json.parse(text).ifPresent(message -> {
            CompletableFuture<JsonNode> waiter = waiting.remove(Json.text(message, "envelope_id"));
            if (waiter != null) {
                waiter.complete(message);
            }
        });
    }

    /** Tells every connection that it will be closed; Slack closes it soon after, whatever the bot does. */
    public int disconnect(String reason) {
        var message = Json.object().put("type", "disconnect").put("reason", reason);
        message.putObject("debug_info").put("host", "playground");
        List<BotSocket> told = List.copyOf(open);
        told.forEach(connection -> connection.send(message.toString()));
        if (!reason.equals("warning")) {
            told.forEach(BotSocket::close);
        }
        return told.size();
    }

    void closeAll() {
        List.copyOf(open).forEach(BotSocket::close);
    }

    @Override
    public BotResponse send(BotRequest request, LogEntry entry) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<JsonNode> ack = new CompletableFuture<>();
        waiting.put(id, ack);
        try {
            if (!sendToOne(request.envelope(id).toString())) {
                return BotResponse.failed("connection_failed");
            }
            JsonNode message = ack.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            JsonNode payload = Json.orNull(message, "payload");
            return new BotResponse(null, payload == null ? "" : payload.toString(), payload, null, false);
        } catch (TimeoutException late) {
            return BotResponse.failed(BotResponse.TIMEOUT);
        } catch (ExecutionException never) {
            throw new IllegalStateException("An acknowledgement cannot fail", never);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return BotResponse.failed("connection_failed");
        } finally {
            waiting.remove(id);
        }
    }

    private boolean sendToOne(String envelope) {
        List<BotSocket> connections = List.copyOf(open);
        if (connections.isEmpty()) {
            return false;
        }
        int next = Math.floorMod(turn.getAndIncrement(), connections.size());
        return connections.get(next).send(envelope);
    }
}
