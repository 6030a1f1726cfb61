package dev.whichrole.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.whichrole.people.TeamId;
import dev.whichrole.privacy.DepartureStore;
import dev.whichrole.privacy.PersonalDataStore;
import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.slack.work.ClaimStore;
import dev.whichrole.store.cipher.TokenCipher;
import dev.whichrole.store.connection.Address;
import dev.whichrole.store.connection.Pool;
import dev.whichrole.store.connection.Schema;
import dev.whichrole.team.GatheringStore;
import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.usage.UsageStore;
import dev.whichrole.welcome.GreetingOutbox;
import dev.whichrole.welcome.GreetingState;
import dev.whichrole.welcome.IntroductionStore;
import dev.whichrole.workspace.InstallationStore;
import dev.whichrole.workspace.OAuthStateStore;
import dev.whichrole.workspace.PreferenceNews;
import dev.whichrole.workspace.PreferenceStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** The one database, open. Everything it hands out is safe for use by many threads. */
public final class Database implements AutoCloseable {
    /** Slack delivers again for six minutes, and where Delayed Events are on, for a day (slack-contract section 1). */
    static final Duration SEEN = Duration.ofHours(25);

    /** Longer than anybody takes to press "Allow". */
    static final Duration OAUTH = Duration.ofHours(1);

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final HikariDataSource patient;
    private final Optional<Path> file;
    private final InstantSource clock;
    private final String holder = UUID.randomUUID().toString();

    private Database(HikariDataSource pool, HikariDataSource patient, InstantSource clock, Optional<Path> file) {
        this.pool = pool;
        this.jdbi = quiet(pool);
        this.patient = patient;
        this.file = file;
        this.clock = clock;
    }

    /**
     * Opens the database and brings its tables up to date.
     *
     * @throws IllegalStateException in one line, if that cannot be done
     */
    public static Database open(Address address, InstantSource clock) {
        var pool = Pool.open(address);
        try {
            var patient = address instanceof Address.Postgres server ? Pool.patient(server) : pool;
            Schema.update(patient);
            return new Database(pool, patient, clock, file(address));
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** What fails is logged, and a statement without what was bound to it: that may be what somebody typed. */
    private static Jdbi quiet(DataSource source) {
        var quiet = Jdbi.create(source);
        quiet.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return quiet;
    }

    public ProfileStore profiles() {
        return new SqlProfileStore(jdbi);
    }

    public GatheringStore gatherings() {
        return new SqlGatheringStore(jdbi);
    }

    public ClaimStore claims() {
        return new SqlClaimStore(jdbi, clock, holder);
    }

    public GreetingOutbox greetings() {
        return new SqlGreetingOutbox(jdbi);
    }

    public IntroductionStore introductions() {
        return new SqlIntroductionStore(jdbi);
    }

    public PreferenceStore preferences() {
        return new SqlPreferenceStore(jdbi);
    }

    public PreferenceNews preferenceNews() {
        return new SqlPreferenceNews(jdbi);
    }

    public FeedbackStore feedback() {
        return new SqlFeedbackStore(jdbi);
    }

    /** Installations, their tokens encrypted with the first of the secrets ({@code WHICHROLE_SECRET}) and read with any. */
    public InstallationStore installations(List<String> secrets) {
        return new SqlInstallationStore(jdbi, new TokenCipher(secrets));
    }

    public OAuthStateStore oauthStates() {
        return new SqlOAuthStateStore(jdbi);
    }

    public PersonalDataStore personalData() {
        return new SqlPersonalDataStore(jdbi);
    }

    public DepartureStore departures() {
        return new SqlDepartureStore(jdbi);
    }

    /**
     * Throws away what is too old to matter: claims, OAuth states, who took the quiz together, and the data of workspaces
     * that left. Call it every hour.
     *
     * @return the workspaces whose data was deleted
     */
    public List<TeamId> sweep(Instant now) {
        quiet(patient).useHandle(handle -> {
            handle.execute("delete from seen where seen_at < ?", Micros.of(now.minus(SEEN)));
            handle.execute("delete from gathering where joined_at < ?", Micros.of(now.minus(GatheringStore.KEPT)));
            handle.execute("delete from oauth_state where issued_at < ?", Micros.of(now.minus(OAUTH)));
        });
        return departures().sweep(now);
    }

    private static Optional<Path> file(Address address) {
        return address instanceof Address.File there ? Optional.of(there.path()) : Optional.empty();
    }

    /** Whether the file was deleted under the open database; what is written then is gone with the process. */
    public boolean isLost() {
        return file.filter(there -> !Files.exists(there)).isPresent();
    }

    public UsageStore usage() {
        return new SqlUsageStore(jdbi);
    }

    /** How the greetings of all workspaces stand; reads all of them, so not to be asked often, nor in a hurry. */
    public GreetingLine greetingLine(Instant now) {
        return quiet(patient).withHandle(handle -> {
            var counts = new HashMap<GreetingState, Long>();
            handle.createQuery("select state, count(*) as n from greeting group by state")
                    .map((row, context) -> Map.entry(row.getString("state"), row.getLong("n")))
                    .forEach(row ->
                            GreetingState.byId(row.getKey()).ifPresent(state -> counts.put(state, row.getValue())));
            var oldest = handle.createQuery("""
                            select min(case when line_at > try_at then line_at else try_at end) from greeting
                            where state = 'pending' and line_at <= ? and try_at <= ?""")
                    .bind(0, Micros.of(now))
                    .bind(1, Micros.of(now))
                    .mapTo(Long.class)
                    .findOne();
            return GreetingLine.of(
                    counts,
                    oldest.map(at -> Duration.between(Micros.at(at), now)).orElse(Duration.ZERO));
        });
    }

    /** How many connections there are, and how many threads wait for one. */
    public ConnectionCounts connections() {
        var counts = pool.getHikariPoolMXBean();
        return new ConnectionCounts(
                counts.getActiveConnections(),
                counts.getIdleConnections(),
                counts.getThreadsAwaitingConnection(),
                pool.getMaximumPoolSize());
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
        patient.close();
    }
}
