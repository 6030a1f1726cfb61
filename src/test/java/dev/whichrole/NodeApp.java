package dev.whichrole;

import dev.whichrole.playground.Playground;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The app of {@code src/test/resources/bolt-js} in a Node process, on the official Bolt for JavaScript. */
final class NodeApp implements AutoCloseable {
    /** Where {@code .ci/run} installs Bolt; outside the sources, and gone with the rest of what is built. */
    static final Path HOME = Path.of("target", "bolt-js").toAbsolutePath();

    private static final Path SOURCE = Path.of("src", "test", "resources", "bolt-js", "app.js");

    private final Process process;

    private NodeApp(Process process) {
        this.process = process;
    }

    static boolean canRun() {
        return Files.exists(HOME.resolve("node_modules/@slack/bolt/package.json")) && hasNode();
    }

    private static boolean hasNode() {
        try {
            return new ProcessBuilder("node", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noNode) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts it and waits until it serves; over HTTP on this port, or by Socket Mode where that is 0. */
    static NodeApp start(Playground playground, int port) throws IOException {
        Path app = Files.copy(
                SOURCE, Files.createTempFile(HOME, "app", ".js"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        app.toFile().deleteOnExit();
        Path log = HOME.resolve("app.log");
        var builder = new ProcessBuilder("node", app.toString()).redirectError(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "SLACK_BOT_TOKEN", playground.botToken(),
                        "SLACK_SIGNING_SECRET", playground.signingSecret(),
                        "SLACK_API_URL", playground.apiUrl(),
                        "PORT", String.valueOf(port)));
        if (port == 0) {
            builder.environment().put("SLACK_APP_TOKEN", playground.appToken());
        }
        Process process = builder.start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.equals("ready")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new AssertionError("The app did not start: " + Files.readString(log));
        }
        return new NodeApp(process);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
