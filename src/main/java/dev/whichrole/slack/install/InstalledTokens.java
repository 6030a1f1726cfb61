package dev.whichrole.slack.install;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.Tokens;
import dev.whichrole.slack.api.Trouble;
import dev.whichrole.workspace.Installation;
import dev.whichrole.workspace.InstallationStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of the workspaces that have the app, read anew after half a minute: another process may have installed or
 * renewed. A token that has ended is renewed before it is used.
 */
public final class InstalledTokens implements Tokens {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final long MOST = 20_000;

    private final InstallationStore store;
    private final Renewals renewals;
    private final InstantSource clock;
    private final Cache<TeamId, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** @param until when it has to be read again, by {@link System#nanoTime} */
    private record Known(Installation installation, long until) {}

    public InstalledTokens(InstallationStore store, Renewals renewals, InstantSource clock) {
        this.store = store;
        this.renewals = renewals;
        this.clock = clock;
    }

    @Override
    public String of(TeamId team) {
        Known before = known.getIfPresent(team);
        if (before != null && System.nanoTime() - before.until() < 0 && !ended(before.installation())) {
            return before.installation().token();
        }
        return current(team, before)
                .map(installation -> ended(installation) ? renewed(installation) : installation)
                .map(Installation::token)
                .orElseThrow(() -> SlackFailure.refused(
                        "the app is not installed in " + team, Trouble.of("account_inactive"), "account_inactive"));
    }

    private boolean ended(Installation installation) {
        return installation.endedBy(clock.instant());
    }

    /** As it is kept now; as it was known before, where the database does not say. */
    private Optional<Installation> current(TeamId team, @Nullable Known before) {
        Optional<Installation> now;
        try {
            now = store.find(team);
        } catch (RuntimeException e) {
            if (before == null) {
                throw e;
            }
            now = Optional.of(before.installation());
        }
        now.ifPresentOrElse(this::keep, () -> known.invalidate(team));
        return now;
    }

    private void keep(Installation installation) {
        known.put(installation.team(), new Known(installation, System.nanoTime() + FRESH.toNanos()));
    }

    private Installation renewed(Installation ended) {
        Installation now = renewals.renew(ended.team()).orElse(ended);
        keep(now);
        return now;
    }

    @Override
    public Optional<String> insteadOf(TeamId team, String refused) {
        forget(team);
        return store.find(team).map(Installation::token).filter(token -> !token.equals(refused));
    }

    /** The app was installed there or removed, so what was known is out of date. */
    public void forget(TeamId team) {
        known.invalidate(team);
    }
}
