package dev.whichrole.playground.control;

import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.json.Json;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Sending an event once more, as Slack does with one it believes lost. */
public final class EventRedelivery implements ControlPart {
    private final Dispatcher dispatcher;

    public EventRedelivery(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST redeliver", this::redeliver);
    }

    private ObjectNode redeliver(ControlRequest request) {
        int number = (int) request.number("retry_num", 1);
        String reason = request.find("reason").orElse("http_timeout");
        Dispatcher.Receipt receipt = request.find("event_id")
                .map(id -> dispatcher
                        .redeliver(id, number, reason)
                        .orElseThrow(() -> ControlError.notFound("event_not_found", "There is no event " + id + ".")))
                .or(() -> dispatcher.redeliver(number, reason))
                .orElseThrow(() -> ControlError.bad("nothing_to_redeliver", "No event has been sent yet."));
        return Json.object().set("delivery", PageJson.delivery(receipt));
    }
}
