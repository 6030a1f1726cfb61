package dev.whichrole.playground.bot;

import dev.whichrole.playground.json.Json;
import java.util.Optional;

/** The newest events, to be brought again. */
final class PastEvents {
    private final SentRequests byId = new SentRequests();
    private Optional<BotRequest> last = Optional.empty();

    synchronized void add(BotRequest event) {
        byId.add(Json.text(event.payload(), "event_id"), event);
        last = Optional.of(event);
    }

    synchronized Optional<BotRequest> last() {
        return last;
    }

    Optional<BotRequest> find(String eventId) {
        return byId.find(eventId);
    }

    synchronized void clear() {
        byId.clear();
        last = Optional.empty();
    }
}
