package dev.whichrole.stress;

import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.testing.BotProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bot in HTTP mode in a process of its own, with the flags that the Procfile gives it, beside a playground. In the
 * ordinary build it is compiled quickly rather than well, which halves the work of starting it.
 */
final class FloodedBot implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Listening on port (\\d+)");
    /** How long anybody else may wait while it is flooded; on a build machine that has other things to do, as long as Slack. */
    static final long PATIENCE_MILLIS = Scale.of(3_000, 1_000);

    private final Path folder;
    private final Playground playground;
    private final SlackSide slack;
    private final Process process;
    private final int port;

    /** Starts it; the folder takes its log and what it keeps. */
    FloodedBot(Path folder) throws IOException {
        this(folder, Optional.empty());
    }

    /** The same beside another Web API. */
    FloodedBot(Path folder, Optional<String> apiUrl) throws IOException {
        this.folder = folder;
        this.playground = BotProcess.playground();
        this.slack = new SlackSide(playground.signingSecret());
        this.process = start(apiUrl.orElse(playground.apiUrl()));
        this.port = await().atMost(90, TimeUnit.SECONDS).until(this::listening, found -> found > 0);
    }

    private Process start(String apiUrl) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags());
        if (!Scale.isFull()) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of(
                "-Dlogback.configurationFile=src/main/resources/logback.xml",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.whichrole.WhichRole"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PORT", "0",
                        "SLACK_BOT_TOKEN", playground.botToken(),
                        "SLACK_SIGNING_SECRET", playground.signingSecret(),
                        "SLACK_API_URL", apiUrl,
                        "WHICHROLE_DB", folder.resolve("whichrole.db").toString()));
        return builder.start();
    }

    /** What stands before {@code -jar}. */
    private static List<String> flags() throws IOException {
        String line = Files.readString(Path.of("Procfile")).strip();
        return Arrays.stream(line.substring(line.indexOf("java ") + 5, line.indexOf(" -jar"))
                        .split(" ", -1))
                .toList();
    }

    private int listening() throws IOException {
        Matcher listening = LISTENING.matcher(logged());
        return listening.find() ? Integer.parseInt(listening.group(1)) : 0;
    }

    int port() {
        return port;
    }

    SlackSide slack() {
        return slack;
    }

    /** The time that processors have spent on it, in milliseconds. */
    long processorMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    /** How much memory it takes now, in megabytes; as Linux says. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    /** The playground beside it, which sends to it from now on. */
    Company company() {
        playground.connect(URI.create("http://127.0.0.1:" + port + "/slack/events"));
        return new Company(playground.url());
    }

    boolean alive() {
        return process.isAlive();
    }

    private Path log() {
        return folder.resolve("log");
    }

    /** All that it has written. */
    String logged() throws IOException {
        return Files.readString(log());
    }

    /** What somebody waits for a card who has nothing to do with the flood, in milliseconds. */
    long bystanderWaits() throws IOException {
        byte[] body = ("team_id=T0PLAYGROUND&channel_id=C1&user_id=U1&command=%2Fwhichrole&text=sre&trigger_id=1.2.3"
                        + "&response_url=http%3A%2F%2F127.0.0.1%3A9%2Fh")
                .getBytes(StandardCharsets.UTF_8);
        long began = System.nanoTime();
        try (var wire = new Wire(port, 10_000)) {
            wire.send(slack.head(SlackSide.Signed.RIGHTLY, SlackSide.FORM, body));
            wire.send(body);
            Wire.Answer answer = wire.answer();
            if (answer.status() != 200 || !answer.body().contains("Site Reliability")) {
                throw new AssertionError("not a card: " + answer);
            }
        } catch (IOException e) {
            throw new AssertionError("nobody answers; alive: " + alive() + "; the log ends with " + lastLines(), e);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private String lastLines() throws IOException {
        String logged = logged();
        return logged.substring(Math.max(0, logged.length() - 2_000));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        playground.close();
    }
}
