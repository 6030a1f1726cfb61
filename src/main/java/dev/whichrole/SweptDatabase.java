package dev.whichrole;

import dev.whichrole.store.Database;
import dev.whichrole.store.connection.Address;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database, swept of what is not to be kept any longer a minute after the start and then every hour. */
final class SweptDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SweptDatabase.class);

    private final Database database;
    private final InstantSource clock;
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "sweep"));

    private SweptDatabase(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens the database, as {@link Database#open} does. */
    static SweptDatabase open(Address address, InstantSource clock) {
        var swept = new SweptDatabase(Database.open(address, clock), clock);
        var unused = swept.sweeper.scheduleWithFixedDelay(swept::sweep, 1, 60, TimeUnit.MINUTES);
        return swept;
    }

    Database database() {
        return database;
    }

    /** What throws is not scheduled again, so a database that is away for a moment must not end it. */
    private void sweep() {
        try {
            database.sweep(clock.instant()).forEach(team -> log.info("What was kept of {} is deleted.", team));
        } catch (RuntimeException e) {
            log.warn("Could not sweep, trying again in an hour: {}", e.toString());
        }
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        database.close();
    }
}
