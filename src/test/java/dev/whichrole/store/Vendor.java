package dev.whichrole.store;

import dev.whichrole.playground.Ports;
import dev.whichrole.store.connection.Address;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The databases that every contract is tested on: a file, and a real PostgreSQL server. */
public enum Vendor {
    SQLITE {
        @Override
        public Address fresh() {
            return new Address.File(FOLDER.resolve("db" + NUMBER.incrementAndGet() + ".db"));
        }
    },
    POSTGRES {
        @Override
        public Address fresh() {
            String name = "db" + NUMBER.incrementAndGet();
            try (var connection = server().getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new Address.Postgres(
                    server().getJdbcUrl("postgres", name) + "&socketTimeout=10", Optional.empty(), Optional.empty());
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Path FOLDER = folder();
    static final List<String> TABLES = List.of(
            "profile",
            "gathering",
            "greeting",
            "seen",
            "preference",
            "owner_feedback",
            "installation",
            "oauth_state",
            "usage_count");

    private static final Map<Vendor, Database> OPEN = new ConcurrentHashMap<>();

    private static @Nullable EmbeddedPostgres server;

    /** An empty database that nobody has opened yet. */
    public abstract Address fresh();

    /** An open store with nothing in it; the same one for all tests, emptied. */
    Database empty() {
        var store = OPEN.computeIfAbsent(this, vendor -> Database.open(vendor.fresh(), Clock.systemUTC()));
        store.jdbi().useHandle(handle -> TABLES.forEach(table -> handle.execute("delete from " + table)));
        return store;
    }

    /** The server is started once and ends with the tests. */
    private static synchronized EmbeddedPostgres server() {
        var running = server;
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder().setPort(Ports.free()).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = running;
        }
        return running;
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("whichrole-store");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
