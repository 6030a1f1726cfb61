package dev.whichrole.workspace;

import dev.whichrole.people.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where installations are kept, one per workspace or organisation, their tokens encrypted; safe for use by many threads
 * and many processes.
 */
public interface InstallationStore {
    /** Keeps the installation in place of an earlier one, and calls off the deletion of the workspace's data. */
    void save(Installation installation);

    /**
     * The installation in a workspace or organisation.
     *
     * @throws IllegalStateException if its token was encrypted with a secret that is not known here
     */
    Optional<Installation> find(TeamId team);

    /** All of them, those that came last first. */
    List<TeamId> teams();

    /** Those whose token ends before that time, the soonest first, a hundred at most. */
    List<TeamId> endingBefore(Instant when);

    /**
     * Takes on the renewal of a token that ends before {@code when}, for so long. Empty where it does not end by then any
     * more or somebody else has taken it on: of all who ask at once, one gets it.
     */
    Optional<Installation> takeRenewal(TeamId team, Instant when, Instant now, Duration atMost);

    /**
     * Keeps the renewed token and ends the renewal. Changes nothing where the app was removed or added again meanwhile.
     *
     * @return whether it was kept
     */
    boolean renewed(Installation installation);

    /** Encrypts what was encrypted with an older secret with the newest one. */
    Reencrypted reencrypt();

    /**
     * What came of it.
     *
     * @param done how many workspaces' tokens are under the newest secret now and were not before
     * @param before how many were already
     * @param unreadable those whose tokens are under a secret that is not known here
     */
    record Reencrypted(int done, int before, List<TeamId> unreadable) {}
}
