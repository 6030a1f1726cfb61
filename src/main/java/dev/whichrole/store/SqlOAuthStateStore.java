package dev.whichrole.store;

import dev.whichrole.workspace.OAuthStateStore;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** The table {@code oauth_state}. */
final class SqlOAuthStateStore implements OAuthStateStore {
    private final Jdbi jdbi;

    SqlOAuthStateStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void issued(String state, Instant now) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into oauth_state (state, issued_at) values (?, ?)", Hashed.of(state), Micros.of(now)));
    }

    @Override
    public boolean take(String state, Instant now, Duration longest) {
        return jdbi.withHandle(handle -> handle.execute(
                        "delete from oauth_state where state = ? and issued_at >= ?",
                        Hashed.of(state),
                        Micros.of(now.minus(longest))))
                == 1;
    }
}
