package dev.whichrole.usage;

import dev.whichrole.people.TeamId;
import java.util.Map;

/** The counts of each workspace, which outlast the process. */
public interface UsageStore {
    /** Adds to what was counted before. */
    void add(TeamId team, Map<Use, Long> more);

    /** Everything that was counted since the workspace has the app. */
    Map<Use, Long> of(TeamId team);
}
