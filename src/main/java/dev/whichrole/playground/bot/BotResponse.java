package dev.whichrole.playground.bot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came of a request to the bot. {@code failure} is null when the bot acknowledged in time, otherwise one of
 * Slack's retry reasons: {@code http_timeout}, {@code connection_failed}, {@code http_error}, {@code too_many_redirects}.
 */
public record BotResponse(
        @Nullable Integer status,
        String body,
        @Nullable JsonNode json,
        @Nullable String failure,
        boolean noRetry) {
    static final String TIMEOUT = "http_timeout";

    static BotResponse failed(String failure) {
        return new BotResponse(null, "", null, failure, false);
    }

    public boolean acked() {
        return failure == null;
    }

    /** What the person who acted is told: late is a timeout, everything else a failed dispatch. */
    public Optional<String> shownError() {
        return Optional.ofNullable(failure)
                .map(reason -> reason.equals(TIMEOUT) ? "operation_timeout" : "dispatch_failed");
    }
}
