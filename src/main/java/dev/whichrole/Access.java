package dev.whichrole;

import java.util.Optional;

/**
 * How the bot and Slack reach each other.
 *
 * @param botToken what the bot posts with
 * @param signingSecret what Slack signs its requests to {@code PORT} with, if it sends any
 * @param appToken what the bot opens a Socket Mode connection with, if it does
 */
record Access(Secret botToken, Optional<Secret> signingSecret, Optional<Secret> appToken) {
    /** Slack sends signed requests. */
    static Access byHttp(Secret botToken, Secret signingSecret) {
        return new Access(botToken, Optional.of(signingSecret), Optional.empty());
    }

    /** The bot connects to Slack; nothing needs to reach it. */
    static Access bySocket(Secret botToken, Secret appToken) {
        return new Access(botToken, Optional.empty(), Optional.of(appToken));
    }
}
