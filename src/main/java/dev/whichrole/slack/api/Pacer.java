package dev.whichrole.slack.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds posts to one a second a channel, as Slack asks (slack-contract section 5): whoever posts books the next free
 * moment, and is parked until then.
 */
public final class Pacer {
    private static final int CHANNELS = 1_000;

    private final Duration spacing;

    @SuppressWarnings("serial") // never serialised
    private final Map<String, Long> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > CHANNELS;
        }
    };

    public Pacer(Duration spacing) {
        this.spacing = spacing;
    }

    /**
     * Goes on if the channel may be posted to now; parks the work if not.
     *
     * @param channel of one workspace: Slack counts for each by itself
     */
    void awaitTurn(String channel) {
        Turn.current().ifPresent(turn -> turn.awaitSlot(channel, () -> book(channel)));
    }

    private synchronized long book(String channel) {
        long now = System.nanoTime();
        Long before = last.get(channel);
        long slot = before == null ? now : Math.max(now, before + spacing.toNanos());
        last.put(channel, slot);
        return slot;
    }
}
