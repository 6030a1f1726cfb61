package dev.whichrole.testing;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Slack's Events API on its worst day: every event again until it is acknowledged, and then once more. */
public final class Redelivery implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMillis(50);

    private final Company slack;
    private final Map<String, Event> events = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> rounds;
    private volatile boolean closed;
    private long since;

    /** @param acknowledged the deliveries of this event that were */
    private record Event(String type, Set<String> acknowledged) {
        boolean done() {
            return acknowledged.size() > 1;
        }
    }

    public Redelivery(Company slack) {
        this.slack = slack;
        this.rounds = CompletableFuture.runAsync(this::run, work -> new Thread(work, "redelivery").start());
    }

    private void run() {
        while (!closed) {
            JsonNode news = slack.inspector(since);
            since = news.path("next").asLong();
            Json.each(news.path("entries"))
                    .filter(entry -> Json.text(entry, "what").equals("event"))
                    .forEach(this::note);
            events.forEach((id, event) -> {
                if (!event.done()) {
                    slack.redelivers(id);
                }
            });
            LockSupport.parkNanos(ROUND.toNanos());
        }
    }

    private void note(JsonNode entry) {
        String state = Json.text(entry, "state");
        if (state.equals("pending")) {
            return;
        }
        JsonNode payload = entry.path("payload");
        var event = events.computeIfAbsent(
                Json.text(payload, "event_id"),
                id -> new Event(Json.text(payload.path("event"), "type"), ConcurrentHashMap.newKeySet()));
        if (state.equals("acked")) {
            event.acknowledged().add(Json.text(entry, "id"));
        }
    }

    /** How many events of this type were acknowledged twice. */
    public long twice(String type) {
        if (rounds.isCompletedExceptionally()) {
            rounds.join();
        }
        return events.values().stream()
                .filter(event -> event.type().equals(type) && event.done())
                .count();
    }

    /** Whether all that was to be delivered again was. */
    public boolean done() {
        return events.values().stream().allMatch(Event::done);
    }

    @Override
    public void close() {
        closed = true;
        rounds.join();
    }
}
