package dev.whichrole.playground.bot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The newest requests to the bot, by an id: the inspector's, or an event's own. */
final class SentRequests {
    /** As many as the inspector shows. */
    private static final int KEPT = 1000;

    @SuppressWarnings("serial") // never serialised
    private final Map<String, BotRequest> byId = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BotRequest> eldest) {
            return size() > KEPT;
        }
    };

    synchronized void add(String id, BotRequest request) {
        byId.put(id, request);
    }

    synchronized Optional<BotRequest> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized void clear() {
        byId.clear();
    }
}
