package dev.whichrole.store.connection;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How a database stands, found out without making or changing anything. */
public sealed interface DatabaseState {
    /** The version that this program brings it to. */
    int WANTED = Integer.parseInt(Schema.VERSION);

    /** It cannot be opened; says so in one line, without a password. */
    record Away(String why) implements DatabaseState {}

    /** There is no such file; whether it may be made. */
    record NotMade(boolean mayBeMade) implements DatabaseState {}

    /** It answers; 0 where it has no tables yet. */
    record At(int version) implements DatabaseState {}

    /** Looks. Takes a few seconds where nobody answers. */
    static DatabaseState of(Address address) {
        if (address instanceof Address.File file && !Files.exists(file.path())) {
            return new NotMade(mayBeMade(file.path().toAbsolutePath().getParent()));
        }
        try (var pool = Pool.open(address)) {
            return new At(version(Jdbi.create(pool)));
        } catch (RuntimeException e) {
            return new Away(String.valueOf(e.getMessage()));
        }
    }

    private static boolean mayBeMade(@Nullable Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }

    /** Flyway's own table says it; where there is none, nothing was made. */
    private static int version(Jdbi jdbi) {
        try {
            return jdbi.withHandle(handle -> handle.createQuery("select version from flyway_schema_history"
                            + " where success and version is not null order by installed_rank desc limit 1")
                    .mapTo(Integer.class)
                    .findOne()
                    .orElse(0));
        } catch (RuntimeException noSuchTable) {
            return jdbi.withHandle(handle ->
                    handle.createQuery("select 0").mapTo(Integer.class).one());
        }
    }
}
