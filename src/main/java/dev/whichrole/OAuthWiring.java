package dev.whichrole;

import com.slack.api.Slack;
import dev.whichrole.SlackWiring.Workspaces;
import dev.whichrole.content.Yaml;
import dev.whichrole.playground.manifest.Manifest;
import dev.whichrole.playground.manifest.ManifestReader;
import dev.whichrole.server.InstallEndpoint;
import dev.whichrole.slack.install.InstallWords;
import dev.whichrole.slack.install.InstalledTokens;
import dev.whichrole.slack.install.Installer;
import dev.whichrole.slack.install.OAuthApp;
import dev.whichrole.slack.install.OAuthCalls;
import dev.whichrole.slack.install.Renewals;
import dev.whichrole.store.Database;
import dev.whichrole.workspace.Preferences.Install;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What there is besides where anybody may install the app: pages for browsers, tokens from the database, their renewal. */
final class OAuthWiring implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OAuthWiring.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    private final InstalledTokens tokens;
    private final InstallEndpoint endpoint;
    private final Renewals renewals;
    private final ScheduledExecutorService renewing =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "renew"));

    private OAuthWiring(InstalledTokens tokens, InstallEndpoint endpoint, Renewals renewals) {
        this.tokens = tokens;
        this.endpoint = endpoint;
        this.renewals = renewals;
    }

    /** Puts it together; nothing runs yet. */
    static OAuthWiring of(
            Access.ManyWorkspaces access, Settings settings, Slack slack, Database database, InstantSource clock) {
        List<String> secrets = access.tokenSecrets().stream().map(Secret::value).toList();
        var installations = database.installations(secrets);
        OAuthApp app = app(access, settings);
        var calls = new OAuthCalls(slack, settings.apiUrl());
        var renewals = new Renewals(app, calls, installations, clock);
        var tokens = new InstalledTokens(installations, renewals, clock);
        var installer = new Installer(app, calls, database.oauthStates(), installations, tokens::forget, clock);
        boolean secure = settings.publicUrl()
                .filter(url -> url.getScheme().equals("http"))
                .isEmpty();
        var words = Yaml.read("content/install.yaml", InstallWords.class);
        return new OAuthWiring(tokens, new InstallEndpoint(installer, words, secure), renewals);
    }

    private static OAuthApp app(Access.ManyWorkspaces access, Settings settings) {
        Manifest manifest = ManifestReader.read(LocalSlack.manifest());
        return new OAuthApp(
                access.clientId(),
                access.clientSecret().value(),
                manifest.scopes().stream().sorted().toList(),
                manifest.optionalScopes().stream().sorted().toList(),
                settings.publicUrl());
    }

    Workspaces workspaces() {
        return new Workspaces(tokens, Install.OAUTH);
    }

    InstallEndpoint endpoint() {
        return endpoint;
    }

    /** Begins to look for tokens that end. */
    void start() {
        var unused = renewing.scheduleWithFixedDelay(this::renew, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What throws is not scheduled again, so a database that is away for a moment must not end it. */
    private void renew() {
        try {
            renewals.look();
        } catch (RuntimeException e) {
            log.warn("Could not look for tokens to renew, trying again: {}", e.toString());
        }
    }

    @Override
    public void close() {
        renewing.shutdown();
    }
}
