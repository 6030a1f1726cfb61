package dev.whichrole.slack.install;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.whichrole.people.TeamId;
import dev.whichrole.workspace.Installation;
import dev.whichrole.workspace.Installation.Renewal;
import dev.whichrole.workspace.InstallationStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews tokens that end, two hours before they do; Slack's live for twelve. Of all processes one renews a token at a
 * time, as a refresh token can be used once; the others go on with the old token, which is good until its end.
 */
public final class Renewals {
    /** How long before its end a token is renewed: Slack may be away for as long without anybody noticing. */
    static final Duration AHEAD = Duration.ofHours(2);

    private static final Logger log = LoggerFactory.getLogger(Renewals.class);
    /** Longer than a call to Slack can take, so that nobody else begins while one is under way. */
    private static final Duration LEASE = Duration.ofSeconds(30);
    /** Whoever needs a token that has ended waits so long for another process to have renewed it. */
    private static final Duration WAIT = Duration.ofSeconds(3);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final OAuthApp app;
    private final OAuthCalls calls;
    private final InstallationStore store;
    private final InstantSource clock;

    public Renewals(OAuthApp app, OAuthCalls calls, InstallationStore store, InstantSource clock) {
        this.app = app;
        this.calls = calls;
        this.store = store;
        this.clock = clock;
    }

    /** Renews what ends soon and nobody else renews. To be called every minute or so, on a thread that may wait. */
    public void look() {
        for (TeamId team : store.endingBefore(clock.instant().plus(AHEAD))) {
            take(team).ifPresent(this::renew);
        }
    }

    /** Renews a token that is needed now, or waits a moment for whoever does; empty where that comes to nothing. */
    Optional<Installation> renew(TeamId team) {
        long end = System.nanoTime() + WAIT.toNanos();
        while (System.nanoTime() < end) {
            Optional<Installation> taken = take(team);
            if (taken.isPresent()) {
                return renew(taken.get());
            }
            Optional<Installation> now = store.find(team);
            if (now.filter(kept -> kept.endedBy(clock.instant())).isEmpty()) {
                return now;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return Optional.empty();
    }

    private Optional<Installation> take(TeamId team) {
        var now = clock.instant();
        return store.takeRenewal(team, now.plus(AHEAD), now, LEASE);
    }

    private Optional<Installation> renew(Installation taken) {
        Optional<Renewal> with = taken.renewal();
        if (with.isEmpty()) {
            return Optional.empty();
        }
        Optional<OAuthV2AccessResponse> answer = calls.renew(app, with.get().refreshToken());
        Optional<Installation> renewed = answer.flatMap(given -> renewed(taken, given));
        if (renewed.isEmpty()) {
            answer.filter(given -> !given.isOk()).ifPresent(given -> refused(taken, given.getError()));
            return Optional.empty();
        }
        if (!store.renewed(renewed.get())) {
            log.warn("The token of {} was renewed after the app was removed or added again there.", taken.team());
        }
        return renewed;
    }

    private Optional<Installation> renewed(Installation taken, OAuthV2AccessResponse given) {
        return Optional.of(given)
                .filter(OAuthV2AccessResponse::isOk)
                .flatMap(ok -> Grants.renewal(ok, clock.instant())
                        .map(renewal -> taken.renewed(ok.getAccessToken(), renewal)));
    }

    /** Asked again after the lease, so that a refusal costs a line and a call every half minute, not more. */
    private static void refused(Installation taken, String error) {
        log.error(
                "Slack does not renew the token of {}: {}. When it ends, the app must be installed there again.",
                taken.team(),
                error);
    }
}
