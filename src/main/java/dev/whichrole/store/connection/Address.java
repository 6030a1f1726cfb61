package dev.whichrole.store.connection;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the database is. Never shows its password. */
public sealed interface Address {
    /** A file, made when it is not there. */
    record File(Path path) implements Address {}

    /** A PostgreSQL server. */
    record Postgres(String jdbcUrl, Optional<String> user, Optional<String> password) implements Address {
        /** The address without a word of who may use it. */
        @Override
        public String toString() {
            return jdbcUrl.replaceFirst("\\?.*", "");
        }
    }

    /**
     * Reads {@code DATABASE_URL} ({@code jdbc:postgresql:}, {@code jdbc:sqlite:}, or {@code postgres://} as Heroku writes
     * it) and {@code WHICHROLE_DB}; an empty one counts as not set. Without either, it is {@code data/whichrole.db}.
     *
     * @throws IllegalArgumentException naming the variable, if it cannot be read
     */
    static Address from(Map<String, String> environment) {
        return set(environment, "DATABASE_URL")
                .map(AddressReader::read)
                .orElseGet(
                        () -> new File(Path.of(set(environment, "WHICHROLE_DB").orElse("data/whichrole.db"))));
    }

    /** What to say at start where the disk is thrown away with every restart, as on Heroku ({@code DYNO} is set). */
    static Optional<String> warning(Map<String, String> environment) {
        return from(environment) instanceof File file
                        && set(environment, "DYNO").isPresent()
                ? Optional.of("This platform throws its disk away at every restart, and with it " + file.path()
                        + ": quiz results, who was greeted (they would be greeted again), settings, feedback and"
                        + " installations. Set DATABASE_URL to a PostgreSQL database to keep them.")
                : Optional.empty();
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
