package dev.whichrole.workspace;

import dev.whichrole.people.TeamId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One workspace, or one organisation for all of its workspaces, that added the app through OAuth. Who added it is not
 * kept. It has as many parts as Slack's answer has that matter here.
 *
 * @param team the workspace; the organisation's id where it added the app for all of them
 * @param enterprise the organisation the workspace belongs to, if there is one
 * @param botUser the user id that the bot has there
 * @param token the bot's token; never shown by {@link #toString}
 * @param renewal how the token is renewed; empty where it does not end
 * @param at when the app was added, or added again
 */
public record Installation(
        TeamId team,
        Optional<String> enterprise,
        String botUser,
        String token,
        Set<String> scopes,
        Optional<Renewal> renewal,
        Instant at) {
    /**
     * What a token that ends is renewed with, once; the new one comes with another.
     *
     * @param refreshToken never shown by {@link #toString}
     * @param endsAt when the token it renews ends
     */
    public record Renewal(String refreshToken, Instant endsAt) {
        @Override
        public String toString() {
            return "Renewal[" + endsAt + "]";
        }
    }

    public Installation {
        scopes = Set.copyOf(scopes);
        if (token.isBlank()) {
            throw new IllegalArgumentException("an installation in " + team + " without a token");
        }
    }

    /** The same with another token. */
    public Installation renewed(String newToken, Renewal newRenewal) {
        return new Installation(team, enterprise, botUser, newToken, scopes, Optional.of(newRenewal), at);
    }

    /** Whether the token is not good any more at that time. */
    public boolean endedBy(Instant when) {
        return renewal.filter(known -> !known.endsAt().isAfter(when)).isPresent();
    }

    @Override
    public String toString() {
        return "Installation[" + team + ", " + scopes + ", " + at + "]";
    }
}
