package dev.whichrole.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.whichrole.people.TeamId;
import dev.whichrole.privacy.Departures;
import dev.whichrole.privacy.Forgetting;
import dev.whichrole.privacy.KeptData;
import dev.whichrole.quiz.Profiles;
import dev.whichrole.slack.work.ClaimStore;
import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.welcome.Greetings;
import dev.whichrole.welcome.Introductions;
import dev.whichrole.workspace.Installations;
import dev.whichrole.workspace.OAuthStates;
import dev.whichrole.workspace.PreferenceBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The one database, open. Everything it hands out is safe for use by many threads. */
public final class Store implements AutoCloseable {
    /** Slack delivers again for six minutes, and where Delayed Events are on, for a day (slack-contract section 1). */
    static final Duration SEEN = Duration.ofHours(25);

    /** Longer than anybody takes to press "Allow". */
    static final Duration OAUTH = Duration.ofHours(1);

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final InstantSource clock;

    private Store(HikariDataSource pool, Jdbi jdbi, InstantSource clock) {
        this.pool = pool;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Opens the database and brings its tables up to date.
     *
     * @throws IllegalStateException in one line, if that cannot be done
     */
    public static Store open(Address address, InstantSource clock) {
        var pool = Pool.open(address);
        try {
            Schema.update(pool);
            return new Store(pool, Jdbi.create(pool), clock);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    public Profiles profiles() {
        return new StoredProfiles(jdbi);
    }

    public ClaimStore claims() {
        return new StoredClaims(jdbi, clock);
    }

    public Greetings greetings() {
        return new StoredGreetings(jdbi);
    }

    public Introductions introductions() {
        return new StoredIntroductions(jdbi);
    }

    public PreferenceBook preferences() {
        return new StoredPreferences(jdbi);
    }

    public FeedbackStore feedback() {
        return new StoredFeedback(jdbi);
    }

    /** Installations, their tokens encrypted with the secret ({@code WHICHROLE_SECRET}). */
    public Installations installations(String secret) {
        return new StoredInstallations(jdbi, new TokenCipher(secret));
    }

    public OAuthStates oauthStates() {
        return new StoredOAuthStates(jdbi);
    }

    public KeptData kept() {
        return new StoredPeople(jdbi);
    }

    public Forgetting forgetting() {
        return new StoredPeople(jdbi);
    }

    public Departures departures() {
        return new StoredDepartures(jdbi);
    }

    /**
     * Throws away what is too old to matter: claims, OAuth states, and the data of workspaces that left. Call it every
     * hour.
     *
     * @return the workspaces whose data was deleted
     */
    public List<TeamId> sweep(Instant now) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from seen where seen_at < ?", Micros.of(now.minus(SEEN)));
            handle.execute("delete from oauth_state where issued_at < ?", Micros.of(now.minus(OAUTH)));
        });
        return departures().sweep(now);
    }

    /** Whether the database answers. */
    public boolean alive() {
        try {
            return jdbi.withHandle(handle ->
                    handle.createQuery("select 1").mapTo(Integer.class).one() == 1);
        } catch (RuntimeException e) {
            return false;
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }
}
