package dev.whichrole.slack.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.api.Turn;
import dev.whichrole.slack.work.Background;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

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
        return groups.get(team, absent -> told(() -> reader.groups(team)));
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
                .flatMap(contact -> named(contact, user -> member(new Person(team, user)), () -> groups(team)).stream())
                .toList();
    }

    /** The same contacts by name, as far as Slack gives the names soon enough for an acknowledgement. */
    public List<Contact> namedSoon(TeamId team, List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact ->
                        named(
                                contact,
                                user -> memberSoon(new Person(team, user)),
                                () -> soon(groups, team, this::groups))
                                .stream())
                .toList();
    }

    /** Nobody, where the person has left: to name them would send somebody to a closed door. */
    private static Optional<Contact> named(
            Contact contact,
            Function<UserId, Optional<Member>> members,
            Supplier<Optional<Map<GroupId, String>>> groups) {
        if (contact instanceof Contact.Somebody person) {
            var member = members.apply(person.id());
            return member.filter(known -> known.gone()).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Contact.Somebody(person.id(), member.map(Member::name)));
        } else if (contact instanceof Contact.Group group) {
            return Optional.of(new Contact.Group(group.id(), groups.get().map(names -> names.get(group.id()))));
        }
        return Optional.of(contact);
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
