package dev.whichrole.slack.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.whichrole.people.Person;
import java.time.Duration;

/** Who was told "you are welcome" within the last ten minutes, and after which message: once is manners, twice is a bot. */
final class Thanked {
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Cache<Person, String> moments = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(A_WHILE)
            .executor(Runnable::run)
            .build();

    /** Whether these thanks, sent at this moment, are the first for a while; the same however often it is asked of them. */
    boolean isFirst(Person person, String moment) {
        return moment.equals(moments.get(person, unknown -> moment));
    }
}
