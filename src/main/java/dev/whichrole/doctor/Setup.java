package dev.whichrole.doctor;

import dev.whichrole.store.connection.Address;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a bot is set up with.
 *
 * @param botToken what it calls Slack with, where it is one workspace's
 * @param tokenSecrets what the tokens of many workspaces are encrypted with, the newest first; empty where it is one
 *     workspace's
 * @param appToken what it opens sockets with, if it does
 * @param signingSecret what Slack signs its requests with, if it sends any
 * @param publicUrl where it can be reached, ending in a slash
 * @param apiUrl the root of Slack's Web API, ending in a slash
 */
public record Setup(
        Optional<String> botToken,
        List<String> tokenSecrets,
        Optional<String> appToken,
        Optional<String> signingSecret,
        Optional<URI> publicUrl,
        URI apiUrl,
        Address database) {
    public Setup {
        tokenSecrets = List.copyOf(tokenSecrets);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "a setup";
    }
}
