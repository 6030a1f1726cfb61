package dev.whichrole.playground.api.method;

import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;

/** Messages that are to be posted later, when the playground's clock says so. */
public final class Schedule {
    private static final Duration FARTHEST = Duration.ofDays(120);
    private static final long WINDOW_SECONDS = 300;
    private static final int PER_WINDOW = 30;

    /** What is to be posted within this time cannot be taken back (chat.deleteScheduledMessage, Restrictions). */
    private static final long SETTLED_SECONDS = 60;

    private static final long LOOK_EVERY_MILLIS = 200;

    /**
     * A message that waits: every field that {@code chat.scheduledMessages.list} tells of it, and what posts it. Times are
     * epoch seconds.
     */
    record Waiting(String id, String channel, long postAt, long created, String text, Runnable post) {
        ObjectNode json() {
            return Json.object()
                    .put("id", id)
                    .put("channel_id", channel)
                    .put("post_at", postAt)
                    .put("date_created", created)
                    .put("text", text);
        }

        boolean inWindow(String otherChannel, long otherTime) {
            return channel.equals(otherChannel) && postAt / WINDOW_SECONDS == otherTime / WINDOW_SECONDS;
        }
    }

    private final List<Waiting> waiting = new ArrayList<>();
    private final Clock clock;
    private long ids;
    private boolean looking;

    public Schedule(Clock clock) {
        this.clock = clock;
    }

    /** Throws {@code time_in_past}, {@code time_too_far} or {@code restricted_too_many}. */
    synchronized String add(String channel, long postAt, String text, Runnable post) {
        long now = now();
        if (postAt <= now) {
            throw new SlackError("time_in_past");
        }
        if (postAt - now > FARTHEST.toSeconds()) {
            throw new SlackError("time_too_far");
        }
        if (waiting.stream().filter(one -> one.inWindow(channel, postAt)).count() >= PER_WINDOW) {
            throw new SlackError("restricted_too_many");
        }
        String id = String.format(Locale.ROOT, "Q0%08d", ++ids);
        waiting.add(new Waiting(id, channel, postAt, now, text, post));
        lookLater();
        return id;
    }

    /** Everything that waits, the next one first. */
    synchronized List<Waiting> all() {
        return waiting.stream()
                .sorted(Comparator.comparingLong(Waiting::postAt).thenComparing(Waiting::id))
                .toList();
    }

    /** Throws {@code invalid_scheduled_message_id} for what is unknown, posted, or about to be posted. */
    synchronized void delete(String channel, String id) {
        long settled = now() + SETTLED_SECONDS;
        boolean deleted =
                waiting.removeIf(one -> one.id().equals(id) && one.channel().equals(channel) && one.postAt() > settled);
        if (!deleted) {
            throw new SlackError("invalid_scheduled_message_id");
        }
    }

    public synchronized void clear() {
        waiting.clear();
    }

    private void lookLater() {
        if (!looking && !waiting.isEmpty()) {
            looking = true;
            CompletableFuture.delayedExecutor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(this::postDue);
        }
    }

    private void postDue() {
        List<Waiting> due;
        synchronized (this) {
            long now = now();
            due = all().stream().filter(one -> one.postAt() <= now).toList();
            waiting.removeAll(due);
            looking = false;
            lookLater();
        }
        due.forEach(one -> one.post().run());
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
