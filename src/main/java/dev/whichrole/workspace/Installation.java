package dev.whichrole.workspace;

import dev.whichrole.people.TeamId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One workspace that added the app through OAuth. Who added it is not kept.
 *
 * @param enterprise the organisation the workspace belongs to, if there is one
 * @param botUser the user id that the bot has there
 * @param token the bot's token; never shown by {@link #toString}
 */
public record Installation(
        TeamId team, Optional<String> enterprise, String botUser, String token, Set<String> scopes, Instant at) {
    public Installation {
        scopes = Set.copyOf(scopes);
        if (token.isBlank()) {
            throw new IllegalArgumentException("an installation in " + team + " without a token");
        }
    }

    @Override
    public String toString() {
        return "Installation[" + team + ", " + scopes + ", " + at + "]";
    }
}
