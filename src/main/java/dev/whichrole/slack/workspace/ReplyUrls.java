package dev.whichrole.slack.workspace;

import dev.whichrole.team.GatheringStore.Invitation;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code response_url} of the newest press on each invitation, the last thousand, in this process alone: with it an
 * invitation can be changed in a channel that the bot is no member of. Slack takes it for half an hour and five times.
 */
final class ReplyUrls {
    private static final int MOST = 1_000;
    private static final Duration TAKEN = Duration.ofMinutes(29);

    @SuppressWarnings("serial") // never serialised
    private final Map<Invitation, Pressed> urls = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Invitation, Pressed> eldest) {
            return size() > MOST;
        }
    };

    private record Pressed(String url, Instant at) {}

    synchronized void remember(Invitation invitation, String url, Instant at) {
        urls.put(invitation, new Pressed(url, at));
    }

    synchronized Optional<String> find(Invitation invitation, Instant now) {
        return Optional.ofNullable(urls.get(invitation))
                .filter(pressed -> pressed.at().plus(TAKEN).isAfter(now))
                .map(Pressed::url);
    }
}
