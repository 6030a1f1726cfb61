package dev.whichrole;

import dev.whichrole.people.TeamId;
import dev.whichrole.slack.work.ClaimStore;
import dev.whichrole.store.Database;
import dev.whichrole.store.connection.Address;
import dev.whichrole.store.connection.DatabaseUnreachable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database, swept of what is not to be kept any longer a minute after the start and then every hour,
 * and with the leases of what is under way renewed. */
final class SweptDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SweptDatabase.class);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(10);
    /** What one process changes, the others know this much later. */
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(2);

    /** One may sweep for long while another renews leases. */
    private static final int THREADS = 2;

    private final Database database;
    private final InstantSource clock;
    private Runnable counts = () -> {};
    private final ScheduledExecutorService sweeper =
            Executors.newScheduledThreadPool(THREADS, work -> new Thread(work, "sweep"));

    private SweptDatabase(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens the database, as {@link Database#open} does. */
    static SweptDatabase open(Address address, InstantSource clock) {
        var swept = new SweptDatabase(awaited(address, clock), clock);
        swept.every(Duration.ofSeconds(5), BETWEEN_LOOKS, swept::look);
        swept.every(Duration.ofMinutes(1), Duration.ofHours(1), swept::sweep);
        return swept;
    }

    private void every(Duration first, Duration then, Runnable work) {
        var unused = sweeper.scheduleWithFixedDelay(work, first.toMillis(), then.toMillis(), TimeUnit.MILLISECONDS);
    }

    Database database() {
        return database;
    }

    /** A database that starts beside the bot may take a little longer. */
    private static Database awaited(Address address, InstantSource clock) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (true) {
            try {
                return Database.open(address, clock);
            } catch (DatabaseUnreachable e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                log.warn("{}; trying again for up to {} s.", e.getMessage(), LONGEST_WAIT.toSeconds());
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    private void look() {
        if (database.isLost()) {
            log.error("The file of the database was deleted. What is written now is lost: restart the bot.");
        }
    }

    /** Has the leases of what is under way renewed, three times in the life of one. */
    void renewing(Runnable leases) {
        var third = ClaimStore.LEASE.dividedBy(3);
        every(third, third, () -> renew(leases));
    }

    /** Has everybody told whose settings another process has changed, as soon as that is seen. */
    void changing(Consumer<TeamId> changed) {
        var news = new AtomicLong(database.preferenceNews().latest());
        every(BETWEEN_NEWS, BETWEEN_NEWS, () -> tellChanges(news, changed));
    }

    private void tellChanges(AtomicLong last, Consumer<TeamId> changed) {
        try {
            var changes = database.preferenceNews().since(last.get());
            changes.teams().forEach(changed);
            last.set(changes.number());
        } catch (RuntimeException e) {
            log.warn("Whose settings have changed is not known for a moment: {}", cause(e));
        }
    }

    /** Has what was counted saved, and once more at the end. */
    void counting(Runnable save) {
        counts = save;
        every(BETWEEN_COUNTS, BETWEEN_COUNTS, this::saveCounts);
    }

    /** Counts are not worth trouble: what cannot be saved now is kept for the next time. */
    void saveCounts() {
        try {
            counts.run();
        } catch (RuntimeException e) {
            log.warn("What was counted is not saved yet: {}", cause(e));
        }
    }

    private static void renew(Runnable leases) {
        try {
            leases.run();
        } catch (RuntimeException e) {
            log.warn("The leases of what is under way are not renewed: {}", cause(e));
        }
    }

    /** What throws is not scheduled again, so a database that is away for a moment must not end it. */
    private void sweep() {
        try {
            database.sweep(clock.instant()).forEach(team -> log.info("What was kept of {} is deleted.", team));
        } catch (RuntimeException e) {
            log.warn("Could not sweep, trying again in an hour: {}", cause(e));
        }
    }

    /** What is at the bottom of it: above that it says no more than that a transaction failed. */
    private static String cause(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.toString();
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        database.close();
    }
}
