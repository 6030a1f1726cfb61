package dev.whichrole.metrics;

import dev.whichrole.store.ConnectionCounts;
import dev.whichrole.store.Database;
import dev.whichrole.store.GreetingLine;
import dev.whichrole.welcome.GreetingState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database and what stands in it, as meters. What takes a query is asked once in a while, however often it is read. */
final class MetersOfStore {
    private static final Logger log = LoggerFactory.getLogger(MetersOfStore.class);
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private final Database database;
    private final InstantSource clock;
    private @Nullable GreetingLine line;
    private long asked = System.nanoTime() - FRESH;

    private MetersOfStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    static void register(Metrics meters, Database database, InstantSource clock) {
        var store = new MetersOfStore(database, clock);
        for (GreetingState state : GreetingState.values()) {
            meters.gauge(
                    "whichrole.greetings",
                    "Greetings of all workspaces, the same in every process",
                    store,
                    there -> there.of(line -> line.counts().get(state)),
                    "state",
                    state.id());
        }
        meters.gauge(
                "whichrole.greeting.oldest.age.seconds",
                "How long the greeting that waits longest could have been sent",
                store,
                there -> there.of(line -> line.oldest().toMillis() / 1000.0));
        Map<String, ToIntFunction<ConnectionCounts>> connections = Map.of(
                "active",
                ConnectionCounts::active,
                "idle",
                ConnectionCounts::idle,
                "waited_for",
                ConnectionCounts::waiting);
        connections.forEach((state, count) -> meters.gauge(
                "whichrole.database.connections",
                "Connections to the database, and threads that wait for one",
                database,
                open -> count.applyAsInt(open.connections()),
                "state",
                state));
        meters.gauge(
                "whichrole.database.connections.limit",
                "How many connections there may be",
                database,
                open -> open.connections().most());
    }

    /** NaN where the database does not say; Prometheus takes that for no value. */
    private synchronized double of(Function<GreetingLine, Number> number) {
        if (System.nanoTime() - asked >= FRESH) {
            asked = System.nanoTime();
            line = read();
        }
        return line == null ? Double.NaN : number.apply(line).doubleValue();
    }

    private @Nullable GreetingLine read() {
        try {
            return database.greetingLine(clock.instant());
        } catch (RuntimeException e) {
            log.warn("The greetings could not be counted: {}", e.toString());
            return null;
        }
    }
}
