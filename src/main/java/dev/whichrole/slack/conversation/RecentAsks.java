package dev.whichrole.slack.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import java.time.Duration;
import java.util.Optional;

/**
 * What each person asked last, for ten minutes, in this process alone, so that "and for DevOps?" can be answered. No word
 * that somebody typed is in it: of what is asked about the roles it is which page, and nothing else is kept.
 */
final class RecentAsks {
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Cache<Person, Ask> asks = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(A_WHILE)
            .executor(Runnable::run)
            .build();

    Optional<Ask> of(Person person) {
        return Optional.ofNullable(asks.getIfPresent(person));
    }

    /** Remembers it if something can lean on it. */
    void remember(Person person, Ask ask) {
        boolean page = ask instanceof Ask.Lookup && !(ask instanceof Ask.Help);
        if (page || ask instanceof Ask.NextChair || ask instanceof Ask.WhoHolds) {
            asks.put(person, ask);
        }
    }
}
