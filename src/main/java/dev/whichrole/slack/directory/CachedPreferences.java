package dev.whichrole.slack.directory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.TeamId;
import dev.whichrole.triage.OwnTerm;
import dev.whichrole.triage.RoleContacts;
import dev.whichrole.welcome.GreetingRules;
import dev.whichrole.workspace.PreferenceStore;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.Preferences.Install;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the admins of each workspace have said, in the form in which answers need it. Another process's changes are seen
 * within ten seconds.
 */
public final class CachedPreferences {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final PreferenceStore store;
    private final Directory directory;
    private final Install install;
    private final LoadingCache<TeamId, Preferences> preferences;

    public CachedPreferences(PreferenceStore store, Directory directory, Install install) {
        this.store = store;
        this.directory = directory;
        this.install = install;
        this.preferences =
                Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(1_000).build(store::of);
    }

    public Preferences preferences(TeamId team) {
        return preferences.get(team);
    }

    /** The preferences as they are kept at this moment, for changing them. */
    public Preferences preferencesNow(TeamId team) {
        preferences.invalidate(team);
        return preferences.get(team);
    }

    /** What is kept may have changed otherwise. */
    public void lookAgain(TeamId team) {
        preferences.invalidate(team);
    }

    public void save(TeamId team, Preferences decided) {
        store.save(team, decided);
        preferences.invalidate(team);
    }

    /** The workspace's own words for triage. */
    public List<OwnTerm> terms(TeamId team) {
        return preferences(team).ownTerms();
    }

    /** Whom to ask about a role, by name; for an answer in an acknowledgement. */
    public RoleContacts whom(TeamId team) {
        return role -> directory.namedSoon(team, preferences(team).help(role).contacts());
    }

    /** The channel to ask in about a role. */
    public Optional<ChannelId> channel(TeamId team, Role role) {
        return preferences(team).help(role).channel();
    }

    public boolean greets(TeamId team) {
        return preferences(team).greets(install);
    }

    /** What the workspace wants of greetings. Waits for Slack. */
    public GreetingRules rules(TeamId team) {
        return rules(team, preferences(team));
    }

    /** What greetings would be like with these preferences. */
    public GreetingRules rules(TeamId team, Preferences decided) {
        Map<Role, List<Contact>> whom = new EnumMap<>(Role.class);
        decided.contacts().forEach((role, contacts) -> whom.put(role, directory.named(team, contacts)));
        return new GreetingRules(decided.greets(install), decided.daySeven(), whom);
    }
}
