package dev.whichrole.testing;

import dev.whichrole.CrashingBot;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.store.connection.Address;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A bot in a process of its own beside a playground: one life after another, on one database. */
public final class BotProcess implements AutoCloseable {
    /** What it says before its port, once it serves. */
    public static final String READY = "ready ";

    private final Playground playground;
    private final String database;
    private final Path folder;
    private Process process;
    private boolean ready;
    private int port;
    private int lives;

    /** Begins the first life. The folder takes the log, and what the process leaves behind. */
    public BotProcess(Playground playground, Address database, Path folder) throws IOException {
        this.playground = playground;
        this.database = url(database);
        this.folder = folder;
        this.process = start();
    }

    private static String url(Address address) {
        if (address instanceof Address.File file) {
            return "jdbc:sqlite:" + file.path();
        } else if (address instanceof Address.Postgres postgres) {
            return postgres.jdbcUrl();
        }
        throw new AssertionError(address);
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashingBot.class.getName(),
                        String.valueOf(lives++))
                .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PORT", "0",
                        "SLACK_BOT_TOKEN", playground.botToken(),
                        "SLACK_SIGNING_SECRET", playground.signingSecret(),
                        "SLACK_API_URL", playground.apiUrl(),
                        "DATABASE_URL", database));
        return builder.start();
    }

    /** Waits until the bot serves, and tells Slack where. */
    public void awaitReady() throws IOException {
        if (ready) {
            connect();
            return;
        }
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        if (line == null || !line.startsWith(READY)) {
            throw new AssertionError("The bot did not start: " + Files.readString(log()));
        }
        port = Integer.parseInt(line.substring(READY.length()));
        ready = true;
        connect();
    }

    private void connect() {
        playground.connect(url());
    }

    /** Where Slack reaches this life. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    /** SIGKILL, and no other life. */
    public void die() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** How long the health check takes to say that all is well, in milliseconds. */
    public long healthMillis() throws IOException, InterruptedException {
        long began = System.nanoTime();
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/healthz"))
                .timeout(Duration.ofSeconds(20))
                .build();
        int status = HttpClient.newHttpClient()
                .send(asked, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new AssertionError("Not well: " + status);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /** A strict Slack for bots in processes of their own. */
    public static Playground playground() throws IOException {
        return Playground.start(PlaygroundSettings.of(Files.readString(Path.of("manifest.yml")), Map.of())
                .onPort(0));
    }

    /** SIGTERM. Returns what the process ended with. */
    public int end() throws InterruptedException {
        process.toHandle().destroy(); // Process.destroy() would close its standard input too, which ends it at once
        return process.waitFor();
    }

    /** Lets it live for so many milliseconds more. */
    public void live(int millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** SIGKILL, and the next life. Returns what the process ended with. */
    public int dieAndRise() throws IOException, InterruptedException {
        int status = process.destroyForcibly().waitFor();
        ready = false;
        process = start();
        return status;
    }

    /** What all lives wrote. */
    public Path log() {
        return folder.resolve("log");
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
