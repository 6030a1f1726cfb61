package dev.whichrole.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import dev.whichrole.people.UserId;
import java.util.Optional;

/** Who the bot is in the workspace an event comes from, as every event says. */
final class Own {
    private Own() {}

    static Optional<UserId> user(EventsApiPayload<?> payload) {
        var authorizations = payload.getAuthorizations();
        return authorizations == null
                ? Optional.empty()
                : authorizations.stream()
                        .filter(authorization -> Boolean.TRUE.equals(authorization.getIsBot()))
                        .map(Authorization::getUserId)
                        .map(UserId::new)
                        .findFirst();
    }
}
