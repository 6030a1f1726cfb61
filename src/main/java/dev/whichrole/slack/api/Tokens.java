package dev.whichrole.slack.api;

import dev.whichrole.people.TeamId;
import java.util.Optional;

/** The bot's token in each workspace. */
@FunctionalInterface
public interface Tokens {
    /**
     * What to call Slack with; Slack refuses a token of a workspace that the app has left.
     *
     * @throws SlackFailure if the app is not installed there
     */
    String of(TeamId team);

    /** What to call with after Slack has refused a token for good: another one, if there is one by now. */
    default Optional<String> insteadOf(TeamId team, String refused) {
        return Optional.empty();
    }
}
