package dev.whichrole.usage;

import dev.whichrole.people.TeamId;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts in memory, and adds it up in the store when it is told to: nobody's answer waits for a count. A process that is
 * killed loses what it has counted since the last time.
 */
public final class UsageCounts {
    private final UsageStore store;
    private final Map<TeamId, Map<Use, Long>> fresh = new HashMap<>();

    /** Nothing is counted yet. */
    public UsageCounts(UsageStore store) {
        this.store = store;
    }

    /** One more. */
    public synchronized void count(TeamId team, Use use) {
        fresh.computeIfAbsent(team, absent -> new HashMap<>()).merge(use, 1L, Long::sum);
    }

    /** Hands what was counted to the store; what it does not take is kept for the next time. */
    public void save() {
        Map<TeamId, Map<Use, Long>> counted = take();
        for (var team : Map.copyOf(counted).entrySet()) {
            try {
                store.add(team.getKey(), team.getValue());
                counted.remove(team.getKey());
            } catch (RuntimeException e) {
                giveBack(counted);
                throw e;
            }
        }
    }

    private synchronized Map<TeamId, Map<Use, Long>> take() {
        var counted = new HashMap<>(fresh);
        fresh.clear();
        return counted;
    }

    private synchronized void giveBack(Map<TeamId, Map<Use, Long>> counted) {
        counted.forEach((team, uses) -> uses.forEach((use, n) ->
                fresh.computeIfAbsent(team, absent -> new HashMap<>()).merge(use, n, Long::sum)));
    }

    /** Everything counted in a workspace, in whichever process, but for what others have not saved yet. */
    public Map<Use, Long> of(TeamId team) {
        save();
        return store.of(team);
    }
}
