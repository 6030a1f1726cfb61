package dev.whichrole.playground.bot;

import dev.whichrole.playground.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The newest events, to be brought again. */
final class PastEvents {
    /** As many as the inspector shows. */
    private static final int KEPT = 1000;

    @SuppressWarnings("serial") // never serialised
    private final Map<String, BotRequest> byId = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BotRequest> eldest) {
            return size() > KEPT;
        }
    };

    private Optional<BotRequest> last = Optional.empty();

    synchronized void add(BotRequest event) {
        byId.put(Json.text(event.payload(), "event_id"), event);
        last = Optional.of(event);
    }

    synchronized Optional<BotRequest> last() {
        return last;
    }

    synchronized Optional<BotRequest> find(String eventId) {
        return Optional.ofNullable(byId.get(eventId));
    }

    synchronized void clear() {
        byId.clear();
        last = Optional.empty();
    }
}
