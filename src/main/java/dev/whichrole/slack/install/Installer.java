package dev.whichrole.slack.install;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.api.Trouble;
import dev.whichrole.workspace.Installation;
import dev.whichrole.workspace.InstallationStore;
import dev.whichrole.workspace.OAuthStateStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a person to Slack's consent page and takes what comes back. What comes back counts only once, only for ten
 * minutes, and only in the browser that was sent there.
 */
public final class Installer {
    /** How long one may take over Slack's page. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(Installer.class);
    private static final int STATE_BYTES = 32;
    private static final Set<String> CODES =
            Set.of("invalid_code", "code_already_used", "code_expired", "invalid_grant");

    private final OAuthApp app;
    private final OAuthCalls calls;
    private final OAuthStateStore states;
    private final InstallationStore installations;
    private final Consumer<TeamId> installed;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * Asks Slack nothing yet. It needs this much, since an installation is what all of these have to do with each other.
     *
     * @param installed hears of each workspace that has the app now
     */
    public Installer(
            OAuthApp app,
            OAuthCalls calls,
            OAuthStateStore states,
            InstallationStore installations,
            Consumer<TeamId> installed,
            InstantSource clock) {
        this.app = app;
        this.calls = calls;
        this.states = states;
        this.installations = installations;
        this.installed = installed;
        this.clock = clock;
    }

    /**
     * The way to Slack.
     *
     * @param state what the browser must show when it comes back
     * @param slack the consent page
     */
    public record Begun(String state, URI slack) {}

    /** What came of an attempt. */
    public sealed interface Outcome {
        /**
         * The workspace has the app.
         *
         * @param name what the workspace or organisation is called, as Slack says; may be empty
         * @param organisation whether an organisation has it, which then adds it to its workspaces
         * @param onwards where to go on in Slack: to the app, or to where it is added to workspaces
         * @param declined the optional scopes that were not granted
         */
        record Installed(String name, boolean organisation, URI onwards, List<String> declined) implements Outcome {}

        /** It has not. */
        record Failed(Reason reason) implements Outcome {}
    }

    /** Why an attempt failed, as far as it is the person's to know. */
    public enum Reason {
        /** They pressed cancel, or may not install apps. */
        CANCELLED,
        /** What came back was never asked for, was used before, took too long, or came in another browser. */
        NOT_ASKED_FOR,
        /** Slack does not know the code any more. */
        TOO_LATE,
        /** Slack could not be reached or does not work. */
        SLACK_AWAY,
        /** Slack does not take the app's own credentials or address; the log says more. */
        MISCONFIGURED
    }

    /** Begins an installation. */
    public Begun begin() {
        var bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        states.issued(state, clock.instant());
        return new Begun(state, calls.consentPage(app, state));
    }

    /**
     * Takes what came back.
     *
     * @param answer Slack's {@code code} or {@code error}, and {@code state}
     * @param browser the state that the browser was given, if it shows one
     */
    public Outcome finish(Map<String, String> answer, Optional<String> browser) {
        String state = answer.getOrDefault("state", "");
        if (browser.filter(shown -> same(shown, state)).isEmpty() || !states.take(state, clock.instant(), PATIENCE)) {
            return new Outcome.Failed(Reason.NOT_ASKED_FOR);
        }
        if (!answer.getOrDefault("error", "").isEmpty()) {
            return new Outcome.Failed(Reason.CANCELLED);
        }
        return exchange(answer.getOrDefault("code", ""));
    }

    private static boolean same(String shown, String state) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }

    private Outcome exchange(String code) {
        Optional<OAuthV2AccessResponse> answer = calls.exchange(app, code);
        if (answer.isEmpty()) {
            return new Outcome.Failed(Reason.SLACK_AWAY);
        } else if (!answer.get().isOk()) {
            return new Outcome.Failed(refused(String.valueOf(answer.get().getError())));
        }
        return keep(answer.get());
    }

    private static Reason refused(String error) {
        if (CODES.contains(error)) {
            return Reason.TOO_LATE;
        }
        Trouble trouble = Trouble.of(error);
        if (trouble == Trouble.SLACKS_FAULT || trouble == Trouble.BUSY) {
            log.warn("Slack did not exchange a code: {}", error);
            return Reason.SLACK_AWAY;
        }
        log.error("Slack refuses to install the app: {}. Compare client id, client secret and redirect URL.", error);
        return Reason.MISCONFIGURED;
    }

    private Outcome keep(OAuthV2AccessResponse granted) {
        Optional<Installation> read = Grants.installation(granted, clock.instant());
        if (read.isEmpty()) {
            log.error("Slack said ok to an installation, and neither for whom nor with which token.");
            return new Outcome.Failed(Reason.SLACK_AWAY);
        }
        Installation installation = read.get();
        installations.save(installation);
        installed.accept(installation.team());
        log.info("{} has the app, with {}.", installation.team(), installation.scopes());
        return new Outcome.Installed(
                Grants.name(granted),
                granted.isEnterpriseInstall(),
                calls.onwards(granted, installation.team()),
                app.optionalScopes().stream()
                        .filter(scope -> !installation.scopes().contains(scope))
                        .toList());
    }
}
