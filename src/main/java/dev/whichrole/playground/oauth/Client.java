package dev.whichrole.playground.oauth;

import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.manifest.Manifest;
import dev.whichrole.playground.workspace.App;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The app as OAuth knows it: what it is called there, what it may ask for, and where people may be sent back to. */
final class Client {
    private final App app;
    private final Supplier<Optional<URI>> requestUrl;
    private final String id;
    private final String secret = EndingTokens.hex(16);

    /** @param requestUrl where the app listens, in place of the address that is in its manifest */
    Client(App app, Supplier<Optional<URI>> requestUrl) {
        this.app = app;
        this.requestUrl = requestUrl;
        this.id = "1000000000." + EndingTokens.hex(6);
    }

    String id() {
        return id;
    }

    String secret() {
        return secret;
    }

    /** Throws {@code invalid_client_id}. */
    void checkId(String given) {
        if (!given.equals(id)) {
            throw new SlackError("invalid_client_id");
        }
    }

    /** Throws {@code bad_client_secret}. */
    void checkSecret(String given) {
        if (!given.equals(secret)) {
            throw new SlackError("bad_client_secret");
        }
    }

    /** The scopes asked for, parted by commas. Throws {@code invalid_scope} where the app's manifest has one of them not. */
    Set<String> scopes(String joined) {
        Set<String> asked = new HashSet<>(Arrays.asList(joined.split(",", -1)));
        Manifest manifest = app.manifest();
        if (!asked.containsAll(manifest.scopes())
                || asked.stream()
                        .anyMatch(scope -> !manifest.scopes().contains(scope)
                                && !manifest.optionalScopes().contains(scope))) {
            throw new SlackError("invalid_scope");
        }
        return asked;
    }

    /**
     * The address to send people back to: the one given, or the first of the manifest. Where the app listens elsewhere
     * than its manifest says, as on this machine, its own address stands for that. Throws {@code bad_redirect_uri}.
     */
    URI redirect(String given) {
        var allowed = app.manifest().oauth().redirectUrls().stream()
                .map(URI::create)
                .map(this::here)
                .toList();
        return allowed.stream()
                .filter(url -> given.isEmpty() || url.toString().equals(given))
                .findFirst()
                .orElseThrow(() -> new SlackError("bad_redirect_uri"));
    }

    private URI here(URI manifests) {
        return requestUrl.get().map(bot -> bot.resolve(manifests.getRawPath())).orElse(manifests);
    }
}
