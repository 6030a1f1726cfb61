package dev.whichrole.slack.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.api.Trouble;
import dev.whichrole.slack.api.Turn;
import dev.whichrole.slack.work.Background;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Who is who in each workspace, as Slack says: asked for when needed, in memory alone, for ten minutes. What Slack does
 * not say is asked for again after one.
 */
public final class Directory {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration UNKNOWN = Duration.ofMinutes(1);
    private static final long MOST = 20_000;
    /** An answer that only wants a name is not held up longer than this; Slack waits three seconds for it. */
    private static final long PATIENCE_MILLIS = 800;

    private static final long ADMIN_MILLIS = 1_500;
    private static final Duration MEETING = Duration.ofSeconds(5);

    private final SlackReader reader;
    private final Background lookups;
    private final Cache<Person, Optional<Member>> members = cache();
    private final Cache<TeamId, Optional<Map<GroupId, String>>> groups = cache();
    private final Cache<HelpChannel, Optional<Boolean>> archived = cache();
    private final Set<TeamId> withoutGroups = ConcurrentHashMap.newKeySet();

    private record HelpChannel(TeamId team, ChannelId id) {}

    /** @param lookups does nothing but look up for those who do not wait long, so that they never wait for each other */
    public Directory(SlackReader reader, Background lookups) {
        this.reader = reader;
        this.lookups = lookups;
    }

    private static <K, V> Cache<K, Optional<V>> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<K, Optional<V>>creating((key, value) -> value.isPresent() ? FRESH : UNKNOWN))
                .build();
    }

    /** The person; empty if Slack does not say. Waits for Slack, so not before an acknowledgement. */
    public Optional<Member> member(Person person) {
        return members.get(person, absent -> told(() -> ask(person)));
    }

    private Member ask(Person person) {
        return Member.of(person.team(), reader.user(person.team(), person.user()));
    }

    /**
     * Whether the person runs the workspace, as Slack says this very moment. Waits for Slack.
     *
     * @throws SlackFailure if Slack does not say
     */
    public boolean isAdmin(Person person) {
        var now = ask(person);
        members.put(person, Optional.of(now));
        return now.admin();
    }

    /** The person; empty if Slack does not say soon enough for an acknowledgement. */
    public Optional<Member> memberSoon(Person person) {
        return soon(members, person, this::member);
    }

    /** The user groups by name; empty if Slack does not say. Waits for Slack, so not before an acknowledgement. */
    public Optional<Map<GroupId, String>> groups(TeamId team) {
        return groups.get(team, absent -> told(() -> groupsNow(team)));
    }

    private Map<GroupId, String> groupsNow(TeamId team) {
        withoutGroups.remove(team);
        try {
            return reader.groups(team);
        } catch (SlackFailure e) {
            if (e.trouble() == Trouble.NO_SCOPE) {
                withoutGroups.add(team);
            }
            throw e;
        }
    }

    /** Whether the app may see the user groups, as far as is known since they were last asked for. */
    public boolean maySeeGroups(TeamId team) {
        return !withoutGroups.contains(team);
    }

    /** The channel was archived: it is not named any more for ten minutes, and then if Slack does not say so again. */
    public void sawArchived(TeamId team, ChannelId channel) {
        archived.put(new HelpChannel(team, channel), Optional.of(true));
    }

    private Optional<Boolean> isArchived(HelpChannel channel) {
        return archived.get(channel, absent -> told(() -> reader.isArchived(channel.team(), channel.id())));
    }

    private static <T> Optional<T> told(Supplier<T> ask) {
        try {
            return Optional.of(Turn.withoutWaiting(ask));
        } catch (SlackFailure e) {
            return Optional.empty();
        }
    }

    /** The same contacts by name, as far as Slack gives the names. Waits for Slack, so not before an acknowledgement. */
    public List<Contact> named(TeamId team, List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> named(team, contact).stream())
                .toList();
    }

    /** The same contacts by name, as far as Slack gives the names soon enough for an acknowledgement. */
    public List<Contact> namedSoon(TeamId team, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return contacts;
        }
        var named = contacts.stream().map(contact -> namedSoon(team, contact)).toList();
        CompletableFuture.allOf(named.toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
        return IntStream.range(0, contacts.size())
                .mapToObj(i -> named.get(i).getNow(Optional.of(contacts.get(i))))
                .flatMap(Optional::stream)
                .toList();
    }

    private CompletableFuture<Optional<Contact>> namedSoon(TeamId team, Contact contact) {
        if (isKnown(team, contact)) {
            return CompletableFuture.completedFuture(named(team, contact));
        }
        var named = new CompletableFuture<Optional<Contact>>();
        return lookups.accept(() -> named.complete(named(team, contact)))
                ? named
                : CompletableFuture.completedFuture(Optional.of(contact));
    }

    private boolean isKnown(TeamId team, Contact contact) {
        if (contact instanceof Contact.Somebody person) {
            return members.getIfPresent(new Person(team, person.id())) != null;
        } else if (contact instanceof Contact.Channel channel) {
            return archived.getIfPresent(new HelpChannel(team, channel.id())) != null;
        }
        return groups.getIfPresent(team) != null;
    }

    /** Nobody, where the person has left or the channel is archived: that would send somebody to a closed door. */
    private Optional<Contact> named(TeamId team, Contact contact) {
        if (contact instanceof Contact.Somebody person) {
            var member = member(new Person(team, person.id()));
            return member.filter(known -> known.gone()).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Contact.Somebody(person.id(), member.map(Member::name)));
        } else if (contact instanceof Contact.Group group) {
            return Optional.of(new Contact.Group(group.id(), groups(team).map(names -> names.get(group.id()))));
        }
        var channel = new HelpChannel(team, ((Contact.Channel) contact).id());
        return isArchived(channel).filter(gone -> gone).isPresent() ? Optional.empty() : Optional.of(contact);
    }

    /** Looks up several people side by side. Waits for Slack, five seconds at most. */
    public void meet(Collection<Person> people) {
        meet(people, MEETING);
    }

    /** Those of several people whom Slack knows soon enough for an acknowledgement, looked up side by side. */
    public Map<Person, Member> membersSoon(Collection<Person> people) {
        meet(people, Duration.ofMillis(PATIENCE_MILLIS));
        Map<Person, Member> known = new HashMap<>();
        people.forEach(person -> Optional.ofNullable(members.getIfPresent(person))
                .flatMap(member -> member)
                .ifPresent(member -> known.put(person, member)));
        return known;
    }

    private void meet(Collection<Person> people, Duration atMost) {
        var lookedUp = people.stream()
                .filter(person -> members.getIfPresent(person) == null)
                .map(person -> {
                    var done = new CompletableFuture<Boolean>();
                    return lookups.accept(() -> done.complete(member(person).isPresent()))
                            ? done
                            : CompletableFuture.completedFuture(false);
                })
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(lookedUp)
                .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Whether the person runs the workspace, as Slack says within two seconds; empty if it does not. */
    public Optional<Boolean> isAdminSoon(Person person) {
        var found = new CompletableFuture<Optional<Boolean>>();
        boolean asked = lookups.accept(() -> found.complete(told(() -> isAdmin(person))));
        return asked
                ? found.completeOnTimeout(Optional.empty(), ADMIN_MILLIS, TimeUnit.MILLISECONDS)
                        .join()
                : Optional.empty();
    }

    private <K, V> Optional<V> soon(Cache<K, Optional<V>> known, K key, Function<K, Optional<V>> find) {
        Optional<V> before = known.getIfPresent(key);
        if (before != null) {
            return before;
        }
        var found = new CompletableFuture<Optional<V>>();
        if (!lookups.accept(() -> found.complete(find.apply(key)))) {
            return Optional.empty();
        }
        return found.completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    /** Forgets the person here too. */
    public void forget(Person person) {
        members.invalidate(person);
    }
}
