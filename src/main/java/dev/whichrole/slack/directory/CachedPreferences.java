package dev.whichrole.slack.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the admins of each workspace have said, in the form in which answers need it. Kept for a minute; what
 * another process changes is told sooner ({@link #lookAgain}).
 */
public final class CachedPreferences {
    private static final Logger log = LoggerFactory.getLogger(CachedPreferences.class);
    private static final Duration FRESH = Duration.ofMinutes(1);
    /** After a failure nobody waits for the database again before this has passed. */
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    /** An acknowledgement waits no longer for the database; what was known before, or nothing, is better than none. */
    private static final long PATIENCE_MILLIS = 700;

    private final PreferenceStore store;
    private final Directory directory;
    private final Install install;
    private final Cache<TeamId, Known> known =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final Map<TeamId, CompletableFuture<Preferences>> asked = new ConcurrentHashMap<>();

    /** @param until when it has to be asked for again, by {@link System#nanoTime} */
    private record Known(Preferences preferences, long until) {
        boolean holds() {
            return System.nanoTime() - until < 0;
        }
    }

    public CachedPreferences(PreferenceStore store, Directory directory, Install install) {
        this.store = store;
        this.directory = directory;
        this.install = install;
    }

    /** What was decided, as far as the database says so soon enough; else as it was known before. */
    public Preferences preferences(TeamId team) {
        Known before = known.getIfPresent(team);
        return before != null && before.holds() ? before.preferences() : asked(team, before);
    }

    private Preferences asked(TeamId team, @Nullable Known before) {
        try {
            return asked.computeIfAbsent(team, this::ask).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            log.warn("The settings of {} could not be read in time: {}", team, e.toString());
        }
        var stale = before == null ? Preferences.UNSET : before.preferences();
        known.put(team, new Known(stale, System.nanoTime() + BETWEEN_TRIES.toNanos()));
        return stale;
    }

    /** In a thread of its own, so that whoever is in a hurry need not wait for it to end. */
    private CompletableFuture<Preferences> ask(TeamId team) {
        var answer = new CompletableFuture<Preferences>();
        var thread = new Thread(() -> read(team, answer), "preferences");
        thread.setDaemon(true);
        thread.start();
        return answer;
    }

    private void read(TeamId team, CompletableFuture<Preferences> answer) {
        try {
            answer.complete(keep(team, store.of(team)));
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        } finally {
            asked.remove(team);
        }
    }

    private Preferences keep(TeamId team, Preferences now) {
        known.put(team, new Known(now, System.nanoTime() + FRESH.toNanos()));
        return now;
    }

    /** The preferences as they are kept at this moment, for changing them. */
    public Preferences preferencesNow(TeamId team) {
        return keep(team, store.of(team));
    }

    /** What is kept may have changed otherwise. */
    public void lookAgain(TeamId team) {
        known.asMap().computeIfPresent(team, (same, before) -> new Known(before.preferences(), System.nanoTime()));
    }

    public void save(TeamId team, Preferences decided) {
        store.save(team, decided);
        lookAgain(team);
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

    /** Slack says that the channel is archived, so it is not offered for a while. */
    public void sawArchived(TeamId team, ChannelId channel) {
        directory.sawArchived(team, channel);
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
        return new GreetingRules(decided.greets(install), decided.daySeven(), whom, decided.greetingText());
    }
}
