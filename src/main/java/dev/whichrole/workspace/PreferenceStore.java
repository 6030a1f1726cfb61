package dev.whichrole.workspace;

import dev.whichrole.people.TeamId;

/** Where preferences are kept, one set per workspace; safe for use by many threads. */
public interface PreferenceStore {
    /** What the workspace decided; {@link Preferences#UNSET} if nothing. Terms come sorted by their phrase. */
    Preferences of(TeamId team);

    /** Keeps these in place of all the earlier ones. */
    void save(TeamId team, Preferences preferences);
}
