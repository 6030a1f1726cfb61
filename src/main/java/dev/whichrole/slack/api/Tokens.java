package dev.whichrole.slack.api;

import dev.whichrole.people.TeamId;

/** The bot's token in each workspace. */
@FunctionalInterface
public interface Tokens {
    /** What to call Slack with; Slack refuses a token of a workspace that the app has left. */
    String of(TeamId team);
}
