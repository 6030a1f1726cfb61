package dev.whichrole.playground.control;

import dev.whichrole.playground.app.Notifications;
import dev.whichrole.playground.bot.InFlight;
import dev.whichrole.playground.bot.Inspector;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Message;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes on between Slack and the bot: every request so far, whether one is under way, and who was notified. */
public final class Inspection implements ControlPart {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Inspector inspector;
    private final InFlight activity;
    private final Notifications notifications;

    public Inspection(Inspector inspector, InFlight activity, Notifications notifications) {
        this.inspector = inspector;
        this.activity = activity;
        this.notifications = notifications;
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of(
                "GET inspector", this::inspector,
                "GET idle", this::idle,
                "GET notifications", this::notifications);
    }

    private ObjectNode inspector(ControlRequest request) {
        long since = request.number("since", 0);
        ObjectNode json = Json.object().put("next", inspector.latest());
        json.set("entries", Json.list(inspector.since(since).stream()));
        return json;
    }

    private ObjectNode idle(ControlRequest request) {
        Duration timeout = Duration.ofMillis(request.number("timeout_ms", 5000));
        Duration quiet = Duration.ofMillis(request.number("quiet_ms", 150));
        long start = System.nanoTime();
        boolean idle;
        try {
            idle = activity.awaitIdle(timeout.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : timeout, quiet);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            idle = false;
        }
        return Json.object()
                .put("idle", idle)
                .put("waited_ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private ObjectNode notifications(ControlRequest request) {
        return Json.object()
                .set("notifications", Json.list(notifications.all().stream().map(Inspection::notification)));
    }

    private static JsonNode notification(Message message) {
        ObjectNode json = Json.object().put("channel", message.channel()).put("ts", message.ts());
        json.put("to", message.onlyFor());
        json.set("tokens", Json.strings(message.body().notifies()));
        return json.put("text", message.body().text());
    }
}
