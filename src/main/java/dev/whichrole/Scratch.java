package dev.whichrole;

import dev.whichrole.store.connection.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A directory with a database that is gone when it is closed. */
final class Scratch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Scratch.class);

    private final Path directory;

    private Scratch(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes the directory where the system keeps such things.
     *
     * @throws UncheckedIOException if there is no room for it
     */
    static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("whichrole"));
        } catch (IOException e) {
            throw new UncheckedIOException("no place for a temporary database", e);
        }
    }

    Address database() {
        return new Address.File(directory.resolve("whichrole.db"));
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            log.info("The temporary database stays in {}: {}", directory, e.getMessage());
        }
    }
}
