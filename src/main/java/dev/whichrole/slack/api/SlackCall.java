package dev.whichrole.slack.api;

import dev.whichrole.people.Ids;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.api.SlackFailure.Kind;
import dev.whichrole.slack.api.SlackFailure.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call to Slack, and how it can fail.
 *
 * @param method of the Web API; {@code response_url} for what goes to one
 * @param about a channel, a person, a page, an address; null where a payload named none
 */
record SlackCall(
        String method, Optional<TeamId> team, @Nullable String about) {
    private static final int LONGEST_PAUSE_DIGITS = 6;

    /** Slack understood and refused, with this code of its own. */
    SlackFailure refused(String error, String needed) {
        return SlackFailure.refused(
                method + " refused: " + error + place(), Trouble.of(error), new Refusal(error, needed));
    }

    /** Slack said ok, and not what it was asked for. */
    SlackFailure empty() {
        return SlackFailure.refused(method + " said ok, and nothing else" + place(), Trouble.EMPTY, Refusal.NONE);
    }

    SlackFailure failed(int status, Optional<String> retryAfter) {
        Kind kind = status == 429 ? Kind.WAIT : status >= 500 ? Kind.RETRY : Kind.FINAL;
        Duration pause = retryAfter
                .filter(value -> value.matches("\\d{1," + LONGEST_PAUSE_DIGITS + "}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
        return SlackFailure.status(method + " answered HTTP " + status + place(), kind, pause);
    }

    SlackFailure broken(String how, Kind kind, Throwable cause) {
        return SlackFailure.broken(method + ": " + how + place(), kind, cause);
    }

    /** Where it was to be done; a {@code response_url} is a secret, and says nothing. */
    private String place() {
        return team.map(known -> " (" + known + (about == null || about.isEmpty() ? "" : ", " + Ids.shown(about)) + ")")
                .orElse("");
    }
}
