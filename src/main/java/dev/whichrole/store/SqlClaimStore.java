package dev.whichrole.store;

import dev.whichrole.slack.work.ClaimStore;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/** The table {@code seen}: claims that every process on the database knows. */
final class SqlClaimStore implements ClaimStore {
    private final Jdbi jdbi;
    private final InstantSource clock;

    SqlClaimStore(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public boolean claim(String key) {
        return jdbi.withHandle(handle -> handle.execute(
                        "insert into seen (event_key, seen_at) values (?, ?) on conflict (event_key) do nothing",
                        Hashed.of(key),
                        Micros.of(clock.instant())))
                == 1;
    }

    @Override
    public boolean isClaimed(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from seen where event_key = ?")
                        .bind(0, Hashed.of(key))
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public void release(String key) {
        jdbi.useHandle(handle -> handle.execute("delete from seen where event_key = ?", Hashed.of(key)));
    }
}
