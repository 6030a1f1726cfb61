package dev.whichrole.privacy;

import dev.whichrole.people.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Workspaces that removed the app: their data goes after a grace, in case it was a mistake. */
public interface DepartureStore {
    /** How long the data of a workspace outlives the app there. */
    Duration GRACE = Duration.ofDays(30);

    /**
     * The workspace removed the app ({@code app_uninstalled}, {@code tokens_revoked}; both come, in any order, and maybe
     * late). Its token goes now, its other data after the grace. Changes nothing where it was installed again after
     * {@code at}.
     */
    void left(TeamId team, Instant at);

    /**
     * The workspace is back: nothing will be deleted. What was still on its way when the workspace left is no return, so
     * this changes nothing within a minute after that.
     *
     * @return whether the workspace is there now
     */
    boolean back(TeamId team, Instant at);

    /** Deletes everything of the workspaces whose grace is over, and says which they were. */
    List<TeamId> sweep(Instant now);
}
