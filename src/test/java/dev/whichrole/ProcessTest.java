package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.Control;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("The program, run as a process,")
@Tag("slow")
class ProcessTest {
    private static final Map<String, String> HTTP = Map.of(
            "PORT", "0",
            "SLACK_BOT_TOKEN", "xoxb-very-secret",
            "SLACK_SIGNING_SECRET", HttpBot.SECRET,
            "SLACK_API_URL", "http://127.0.0.1:9/api/");
    /** What the server says once it has taken on a request that asks first. */
    private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";

    private static final Pattern LISTENING = Pattern.compile("Listening on port (\\d+)");

    @TempDir
    private Path directory;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void finishes_what_is_in_flight_when_told_to_stop_and_exits_with_0() throws Exception {
        Process process = run(HTTP);
        try (var slack = new Socket(InetAddress.getLoopbackAddress(), port())) {
            String body = HttpBot.command("sre");
            OutputStream out = slack.getOutputStream();
            out.write(HttpBot.head(body).getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(slack.getInputStream().readNBytes(CONTINUE.length()))
                    .asString()
                    .isEqualTo(CONTINUE);
            process.destroy();
            await().until(() -> log().contains("Stopping."));
            out.write(body.getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(read(slack.getInputStream())).startsWith("HTTP/1.1 200").contains("Site Reliability Engineer");
        }
        assertThat(process.waitFor(25, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(log()).doesNotContain("very-secret").doesNotContain(HttpBot.SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"})
    void refuses_a_half_set_mode_in_one_line_and_exits_with_1(String only) throws Exception {
        Process process = run(Map.of(only, "xoxb-very-secret"));
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(log().lines())
                .singleElement()
                .asString()
                .contains("is missing")
                .doesNotContain("very-secret");
    }

    @Test
    void lets_anybody_install_it_where_that_mode_is_set_and_only_over_https() throws Exception {
        run(Map.of(
                "PORT", "0",
                "SLACK_CLIENT_ID", "12.34",
                "SLACK_CLIENT_SECRET", "very-secret",
                "SLACK_SIGNING_SECRET", HttpBot.SECRET,
                "WHICHROLE_SECRET", "very-secret-0123456789abcdef-0123456789",
                "PUBLIC_URL", "https://bot.example.com"));
        var sent = Control.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/slack/install"))
                .build());
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .startsWith("https://slack.com/oauth/v2/authorize?client_id=12.34&scope=")
                .endsWith("&redirect_uri=https%3A%2F%2Fbot.example.com%2Fslack%2Foauth_redirect");
        assertThat(sent.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-whichrole-install=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        assertThat(log()).doesNotContain("very-secret").doesNotContain(HttpBot.SECRET);
    }

    @Test
    void says_at_start_what_a_platform_without_a_disk_will_lose() throws Exception {
        var dyno = new HashMap<>(HTTP);
        dyno.put("DYNO", "web.1");
        run(dyno);
        port();
        assertThat(log().lines().filter(line -> line.contains("throws its disk away")))
                .singleElement()
                .asString()
                .contains("quiz results", "DATABASE_URL");
    }

    @Test
    void exits_with_0_when_it_is_told_to_stop_while_it_starts() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var waiting = new HashMap<>(HTTP);
            waiting.put("DATABASE_URL", "postgres://127.0.0.1:" + silent.getLocalPort() + "/d");
            Process process = run(waiting);
            Socket asked = silent.accept();
            process.destroy();
            assertThat(process.waitFor(25, TimeUnit.SECONDS)).isTrue();
            asked.close();
            assertThat(process.exitValue()).isZero();
        }
    }

    @Test
    void says_in_one_line_where_sqlite_cannot_be_unpacked_and_what_to_set() throws Exception {
        Process process = run(HTTP, "-Dorg.sqlite.tmpdir=" + directory.resolve("none"));
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(log().lines())
                .singleElement()
                .asString()
                .contains("cannot load SQLite from " + directory.resolve("none"), "-Dorg.sqlite.tmpdir=");
    }

    @Test
    void says_at_start_which_value_stands_in_quotes() throws Exception {
        var quoted = new HashMap<>(HTTP);
        quoted.put("SLACK_SIGNING_SECRET", "'" + HttpBot.SECRET + "'");
        run(quoted);
        port();
        assertThat(log().lines().filter(line -> line.contains("in quotes")))
                .singleElement()
                .asString()
                .contains("SLACK_SIGNING_SECRET")
                .doesNotContain(HttpBot.SECRET);
    }

    @Test
    void writes_a_line_for_each_request() throws Exception {
        run(HTTP);
        command(port());
        await().until(() -> log().contains("kind="));
        assertThat(log().lines().filter(line -> line.contains("kind=")))
                .singleElement()
                .asString()
                .matches("\\S+ INFO +d\\.whichrole\\.slack\\.RequestLog \\[[0-9a-f]{8}] workspace=T1 kind=slash_command"
                        + " outcome=answered ms=\\d+");
    }

    @Test
    void writes_the_same_as_json_where_that_is_asked_for() throws Exception {
        var json = new HashMap<>(HTTP);
        json.put("LOG_FORMAT", "json");
        run(json);
        command(port());
        await().until(() -> log().contains("slash_command"));
        var mapper = new ObjectMapper();
        var lines = log().lines().map(mapper::readTree).toList();
        assertThat(lines).allMatch(line -> line.path("level").asString().equals("INFO"));
        JsonNode request = lines.get(lines.size() - 1);
        assertThat(request.path("request").asString()).hasSize(8);
        assertThat(request.path("workspace").asString()).isEqualTo("T1");
        assertThat(request.path("kind").asString()).isEqualTo("slash_command");
        assertThat(request.path("outcome").asString()).isEqualTo("answered");
        assertThat(request.path("ms").isIntegralNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"LOG_FORMAT, xml", "LOG_LEVEL, LOUD", "METRICS_PORT, none"})
    void refuses_what_it_does_not_know_in_one_line(String name, String value) throws Exception {
        Process process = run(Map.of(name, value));
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(log().lines()).last().asString().contains(name + " must be", "'" + value + "'");
    }

    private static void command(int port) throws IOException {
        String body = HttpBot.command("sre");
        try (var slack = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = slack.getOutputStream();
            out.write((HttpBot.head(body).replace("Expect: 100-continue\r\n", "") + body)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(read(slack.getInputStream())).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void leaves_nothing_among_the_temporary_files_even_when_killed() throws Exception {
        Process process = run(HTTP);
        port();
        process.destroyForcibly().waitFor();
        assertThat(temporary()).isEmptyDirectory();
    }

    private Process run(Map<String, String> environment, String... flags) throws IOException {
        Files.createDirectories(temporary());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/classes" + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                "-Dlogback.configurationFile=target/classes/logback.xml",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", // as the jar's manifest says; it matters from Java 24 on
                "-Djava.io.tmpdir=" + temporary()));
        command.addAll(List.of(flags));
        command.add("dev.whichrole.WhichRole");
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_"));
        builder.environment().keySet().remove("DATABASE_URL");
        builder.environment()
                .put("WHICHROLE_DB", directory.resolve("whichrole.db").toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(logFile().toFile())
                .start();
        started.add(process);
        return process;
    }

    private Path temporary() {
        return directory.resolve("tmp");
    }

    private Path logFile() {
        return directory.resolve("log");
    }

    private String log() throws IOException {
        return Files.readString(logFile());
    }

    private int port() {
        return await().atMost(20, TimeUnit.SECONDS)
                .until(
                        () -> {
                            Matcher listening = LISTENING.matcher(log());
                            return listening.find() ? Integer.parseInt(listening.group(1)) : 0;
                        },
                        port -> port > 0);
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
