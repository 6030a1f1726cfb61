package dev.whichrole.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Prometheus' own checker, where it is installed; a build that must have it says so in WHICHROLE_REQUIRE_PROMTOOL. */
public final class Promtool {
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("WHICHROLE_REQUIRE_PROMTOOL"));

    private Promtool() {}

    /** What it said, and the status that it ended with. */
    public record Said(int status, String text) {}

    /** Runs it with this on its standard input. The test is skipped where it is not installed. */
    public static Said run(String input, String... arguments) throws IOException, InterruptedException {
        boolean there = Arrays.stream(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")));
        assertThat(there || !REQUIRED).as("promtool is installed").isTrue();
        Assumptions.assumeTrue(there, "promtool is not installed");
        var command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), text);
    }
}
