package dev.whichrole;

import dev.whichrole.store.Address;
import dev.whichrole.store.Store;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database, swept of what is not to be kept any longer a minute after the start and then every hour. */
final class SweptStore implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SweptStore.class);

    private final Store store;
    private final InstantSource clock;
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "sweep"));

    private SweptStore(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Opens the database, as {@link Store#open} does. */
    static SweptStore open(Address address, InstantSource clock) {
        var swept = new SweptStore(Store.open(address, clock), clock);
        var unused = swept.sweeper.scheduleWithFixedDelay(swept::sweep, 1, 60, TimeUnit.MINUTES);
        return swept;
    }

    Store store() {
        return store;
    }

    /** What throws is not scheduled again, so a database that is away for a moment must not end it. */
    private void sweep() {
        try {
            store.sweep(clock.instant()).forEach(team -> log.info("What was kept of {} is deleted.", team));
        } catch (RuntimeException e) {
            log.warn("Could not sweep, trying again in an hour: {}", e.toString());
        }
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        store.close();
    }
}
