package dev.whichrole.workspace;

import dev.whichrole.people.TeamId;
import java.util.Optional;

/** Where installations are kept, one per workspace, their tokens encrypted; safe for use by many threads. */
public interface InstallationStore {
    /** Keeps the installation in place of an earlier one, and calls off the deletion of the workspace's data. */
    void save(Installation installation);

    Optional<Installation> find(TeamId team);
}
