package dev.whichrole.workspace;

import dev.whichrole.people.TeamId;
import java.util.Set;

/** Whose preferences have changed lately, in whichever process; safe for use by many threads. */
public interface PreferenceNews {
    /**
     * Changes that were not known before.
     *
     * @param number of the last one; to be asked with next time
     * @param teams whose preferences they are
     */
    record Changes(long number, Set<TeamId> teams) {
        public Changes {
            teams = Set.copyOf(teams);
        }
    }

    /** What has changed after this number; nothing is missed, whoever saves at the same time. */
    Changes since(long number);

    /** The number of the last change. */
    long latest();
}
