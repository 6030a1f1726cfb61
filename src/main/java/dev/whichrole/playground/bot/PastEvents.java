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
    private final Map<String, Delivery> byId = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Delivery> eldest) {
            return size() > KEPT;
        }
    };

    private Optional<Delivery> last = Optional.empty();

    synchronized void add(Delivery event) {
        byId.put(Json.text(event.payload(), "event_id"), event);
        last = Optional.of(event);
    }

    synchronized Optional<Delivery> last() {
        return last;
    }

    synchronized Optional<Delivery> find(String eventId) {
        return Optional.ofNullable(byId.get(eventId));
    }

    synchronized void clear() {
        byId.clear();
        last = Optional.empty();
    }
}
