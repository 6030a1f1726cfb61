package dev.whichrole.stress;

import dev.whichrole.store.connection.Address;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server of a test's own, to be frozen and stopped as it likes. */
final class OwnPostgres implements AutoCloseable {
    private static final String DATABASE = "postgres";

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    /** Starts it; what it keeps is below the folder. */
    OwnPostgres(Path folder, int port) throws IOException {
        this.data = folder.resolve("postgres");
        this.port = port;
        this.server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    int port() {
        return port;
    }

    /** As an operator writes it. */
    Address address() {
        return at(port);
    }

    /** The database behind a port. */
    static Address at(int port) {
        return new Address.Postgres(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE + "?user=postgres",
                Optional.empty(),
                Optional.empty());
    }

    /** Every process of it stands still, and its connections stay. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes().map(process -> String.valueOf(process.pid())).forEach(command::add);
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("kill ended with " + status);
        }
    }

    private Stream<ProcessHandle> processes() throws IOException {
        long first = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(first).stream().flatMap(it -> Stream.concat(Stream.of(it), it.descendants()));
    }

    /** It ends, and takes its connections with it. */
    void stop() throws IOException {
        server.close();
    }

    /** It is there again, with what it kept. */
    void startAgain() throws IOException {
        server = start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
