package dev.whichrole.slack.install;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The app as Slack's OAuth knows it.
 *
 * @param secret what it shows for being it; never shown by {@link #toString}
 * @param scopes what it cannot do without
 * @param optionalScopes what each workspace may grant besides
 * @param publicUrl where people and Slack reach the bot, ending in a slash; without it Slack sends people back to the
 *     first redirect URL of the app's settings
 */
public record OAuthApp(
        String clientId, String secret, List<String> scopes, List<String> optionalScopes, Optional<URI> publicUrl) {
    /** Where Slack sends people back to, behind {@code publicUrl}. */
    public static final String REDIRECT = "slack/oauth_redirect";

    public OAuthApp {
        scopes = List.copyOf(scopes);
        optionalScopes = List.copyOf(optionalScopes);
    }

    /** The one address that people are ever sent back to. Nothing in a request can change it. */
    public Optional<URI> redirect() {
        return publicUrl.map(root -> root.resolve(REDIRECT));
    }

    @Override
    public String toString() {
        return "OAuthApp[" + clientId + "]";
    }
}
