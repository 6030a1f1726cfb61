package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.store.connection.Address;
import dev.whichrole.store.connection.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class SchemaTest {
    @Test
    void the_newest_migration_is_the_version_that_is_looked_for() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"))
                            .mapToInt(Integer::parseInt)
                            .max())
                    .hasValue(Integer.parseInt(Schema.VERSION));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_open_store_is_up_to_date_and_opens_again(Vendor vendor) {
        var address = vendor.fresh();
        try (var first = Database.open(address, Clock.systemUTC());
                var second = Database.open(address, Clock.systemUTC())) {
            first.claims().claim("kept");
            assertThat(second.claims().claim("kept")).isFalse();
            assertThat(second.alive()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_programs_may_meet_an_empty_database_at_once(Vendor vendor)
            throws InterruptedException, ExecutionException {
        for (int round = 0; round < 3; round++) {
            var address = vendor.fresh();
            Callable<Boolean> open = () -> {
                try (var store = Database.open(address, Clock.systemUTC())) {
                    return store.alive();
                }
            };
            var pool = Executors.newFixedThreadPool(2);
            for (var opened : pool.invokeAll(List.of(open, open))) {
                assertThat(opened.get()).isTrue();
            }
            pool.shutdown();
        }
    }

    @Test
    void sqlite_loses_nothing_that_was_committed() {
        try (var store = Database.open(Vendor.SQLITE.fresh(), Clock.systemUTC())) {
            var settings = store.jdbi()
                    .withHandle(handle -> List.of(
                            handle.createQuery("pragma journal_mode")
                                    .mapTo(String.class)
                                    .one(),
                            handle.createQuery("pragma synchronous")
                                    .mapTo(String.class)
                                    .one()));
            assertThat(settings).containsExactly("wal", "2"); // 2 is FULL
        }
    }

    @Test
    void a_closed_store_is_not_alive() {
        var store = Database.open(Vendor.SQLITE.fresh(), Clock.systemUTC());
        store.close();
        assertThat(store.alive()).isFalse();
    }

    @Test
    void a_database_that_cannot_be_opened_is_named_in_one_line(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(folder.resolve("w.db"), "no database, and long enough to be seen as none".repeat(99));
        assertThatThrownBy(() -> Database.open(new Address.File(file), Clock.systemUTC()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("w.db");
        var nowhere = new Address.Postgres(
                "jdbc:postgresql://127.0.0.1:9/d?user=me&password=hunter2", Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> Database.open(nowhere, Clock.systemUTC()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("cannot open the database jdbc:postgresql://127.0.0.1:9/d: ")
                .message()
                .doesNotContain("hunter2");
    }
}
