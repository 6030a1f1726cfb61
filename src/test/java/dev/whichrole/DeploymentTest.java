package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.testing.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is said of how the bot is run, held against the bot: its ports, paths, times and variables. */
@DisplayName("Deployment")
@Tag("slow")
class DeploymentTest {
    private static final Pattern LISTENING = Pattern.compile("Listening on port (\\d+)");
    private static final String NOTHING_IN_FLIGHT = "25";

    private static List<String> flags(String command) {
        return Arrays.stream(command.split("[\\s\",\\[\\]]+", -1))
                .filter(word -> word.startsWith("-X") && !word.contains("SharedArchiveFile"))
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    @Test
    void has_the_same_flags_of_java_everywhere() throws IOException {
        var procfile = flags(read("Procfile"));
        assertThat(procfile).contains("-Xmx192m", "-XX:+ExitOnOutOfMemoryError");
        assertThat(flags(read("Dockerfile"))).isEqualTo(procfile);
        assertThat(flags(read("deploy/systemd/whichrole.service"))).isEqualTo(procfile);
    }

    /** How long a process that is told to stop may take, as the code has it. */
    private static int stopSeconds() throws IOException {
        Matcher longest = Pattern.compile("LONGEST_STOP = Duration\\.ofSeconds\\((\\d+)\\)")
                .matcher(read("src/main/java/dev/whichrole/Bot.java"));
        assertThat(longest.find()).isTrue();
        assertThat(longest.group(1)).isEqualTo(NOTHING_IN_FLIGHT);
        return Integer.parseInt(longest.group(1));
    }

    @Nested
    class by_heroku {
        @Test
        void runs_the_package_on_the_java_that_it_is_built_for() throws IOException {
            assertThat(read("Procfile")).startsWith("web: java ").contains(" -jar target/whichrole.jar");
            assertThat(read("system.properties")).isEqualTo("java.runtime.version=17\n");
        }
    }

    @Nested
    class in_a_container {
        @TempDir
        private Path folder;

        @Test
        void the_small_runtime_starts_the_bot_which_answers_and_stops_cleanly() throws Exception {
            Path java = runtime();
            Path log = folder.resolve("log");
            var builder = new ProcessBuilder(
                            java.toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            "-Dlogback.configurationFile=src/main/resources/logback.xml",
                            "dev.whichrole.WhichRole")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment()
                    .putAll(Map.of(
                            "PORT", "0",
                            "SLACK_BOT_TOKEN", "xoxb-none",
                            "SLACK_SIGNING_SECRET", HttpBot.SECRET,
                            "SLACK_API_URL", "http://127.0.0.1:9/api/",
                            "WHICHROLE_DB", folder.resolve("w.db").toString()));
            Process process = builder.start();
            try {
                int port = await().atMost(40, TimeUnit.SECONDS).until(() -> port(log), found -> found > 0);
                await().until(() -> get(port, "/readyz").statusCode() == 200);
                assertThat(get(port, "/healthz").statusCode()).isEqualTo(200);
                assertThat(get(port, "/pictures/map.png").statusCode()).isEqualTo(200);
                process.toHandle().destroy();
                assertThat(process.waitFor(stopSeconds(), TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isZero();
            } finally {
                process.destroyForcibly();
            }
        }

        /** Made as the Dockerfile has it made, from the JDK that runs this. */
        private Path runtime() throws IOException, InterruptedException {
            Path runtime = folder.resolve("runtime");
            var builder = new ProcessBuilder("deploy/container/runtime", runtime.toString()).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return runtime.resolve("bin/java");
        }

        private static HttpResponse<String> get(int port, String path) {
            return Http.get(URI.create("http://127.0.0.1:" + port + path));
        }

        private static int port(Path log) throws IOException {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            return listening.find() ? Integer.parseInt(listening.group(1)) : 0;
        }

        @Test
        void the_file_runs_as_somebody_without_rights_and_asks_whether_it_is_alive() throws IOException {
            String file = read("Dockerfile");
            assertThat(file)
                    .contains("deploy/container/runtime /runtime", "\nUSER 10001\n", "STOPSIGNAL SIGTERM")
                    .contains("http://127.0.0.1:3000/healthz");
            assertThat(file.lines().filter(line -> line.startsWith("ENV ")))
                    .allSatisfy(line -> assertThat(Settings.NAMES)
                            .containsAll(Arrays.stream(line.substring(4).split(" ", -1))
                                    .map(set -> set.replaceFirst("=.*", ""))
                                    .toList()));
        }
    }

    @Nested
    class on_kubernetes {
        private final List<JsonNode> documents = documents();
        private final JsonNode pod = documents.get(0).at("/spec/template");
        private final JsonNode container = pod.at("/spec/containers/0");

        private static List<JsonNode> documents() {
            try {
                var documents = new ArrayList<JsonNode>();
                for (String document : read("deploy/kubernetes/whichrole.yml").split("\n---\n", -1)) {
                    documents.add(YAMLMapper.builder().build().readTree(document));
                }
                return documents;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private String variable(String name) {
            for (JsonNode variable : container.path("env")) {
                if (variable.path("name").asString().equals(name)) {
                    return variable.path("value").asString();
                }
            }
            throw new AssertionError("no " + name);
        }

        private int port(String name) {
            for (JsonNode port : container.path("ports")) {
                if (port.path("name").asString().equals(name)) {
                    return port.path("containerPort").asInt();
                }
            }
            throw new AssertionError("no port " + name);
        }

        @Test
        void is_a_deployment_of_three_a_service_and_a_budget_for_disruptions() {
            assertThat(documents.stream().map(document -> document.path("kind").asString()))
                    .containsExactly("Deployment", "Service", "PodDisruptionBudget");
            assertThat(documents.get(0).at("/spec/replicas").asInt()).isEqualTo(3);
            assertThat(documents.get(2).at("/spec/minAvailable").asInt()).isEqualTo(2);
            assertThat(documents
                            .get(0)
                            .at("/spec/strategy/rollingUpdate/maxUnavailable")
                            .asInt())
                    .isZero();
            JsonNode labels = pod.at("/metadata/labels");
            assertThat(documents.get(0).at("/spec/selector/matchLabels")).isEqualTo(labels);
            assertThat(documents.get(1).at("/spec/selector")).isEqualTo(labels);
            assertThat(documents.get(2).at("/spec/selector/matchLabels")).isEqualTo(labels);
            assertThat(documents.get(1).at("/spec/ports/0/targetPort").asString())
                    .isEqualTo("http");
        }

        @Test
        void has_the_ports_that_the_bot_is_told() {
            assertThat(variable("PORT")).isEqualTo(String.valueOf(port("http")));
            assertThat(variable("METRICS_PORT")).isEqualTo(String.valueOf(port("metrics")));
            assertThat(pod.at("/metadata/annotations/prometheus.io~1port").asString())
                    .isEqualTo(String.valueOf(port("metrics")));
        }

        @Test
        void sets_only_variables_that_there_are() {
            Set<String> set = new TreeSet<>();
            container
                    .path("env")
                    .forEach(variable -> set.add(variable.path("name").asString()));
            assertThat(Settings.NAMES).containsAll(set);
        }

        @Test
        void probes_paths_that_the_bot_answers() {
            try (var bot = new HttpBot()) {
                for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                    JsonNode asked = container.path(probe).path("httpGet");
                    assertThat(asked.path("port").asString()).isEqualTo("http");
                    await().until(() -> bot.get(asked.path("path").asString()).statusCode() == 200);
                }
                assertThat(bot.onMetricsPort(pod.at("/metadata/annotations/prometheus.io~1path")
                                        .asString())
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(container.at("/livenessProbe/httpGet/path").asString()).isEqualTo("/healthz");
            assertThat(container.at("/readinessProbe/httpGet/path").asString()).isEqualTo("/readyz");
        }

        @Test
        void leaves_time_to_finish_what_is_in_flight() throws IOException {
            int before = container.at("/lifecycle/preStop/exec/command/1").asInt();
            assertThat(pod.at("/spec/terminationGracePeriodSeconds").asInt()).isGreaterThan(before + stopSeconds() + 5);
        }

        @Test
        void leaves_time_for_a_database_that_starts_later() {
            JsonNode probe = container.path("startupProbe");
            assertThat(probe.path("periodSeconds").asInt()
                            * probe.path("failureThreshold").asInt())
                    .isGreaterThanOrEqualTo(60);
        }

        @Test
        void writes_nowhere_and_may_do_nothing() {
            JsonNode allowed = container.path("securityContext");
            assertThat(allowed.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(allowed.path("allowPrivilegeEscalation").asBoolean()).isFalse();
            assertThat(pod.at("/spec/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(container.at("/volumeMounts/0/mountPath").asString()).isEqualTo("/tmp");
        }
    }

    @Nested
    class by_systemd {
        @Test
        void stops_patiently_starts_again_and_runs_as_somebody_without_rights() throws IOException {
            String unit = read("deploy/systemd/whichrole.service");
            Matcher patience = Pattern.compile("(?m)^TimeoutStopSec=(\\d+)$").matcher(unit);
            assertThat(patience.find()).isTrue();
            assertThat(Integer.parseInt(patience.group(1))).isGreaterThan(stopSeconds());
            assertThat(unit.lines())
                    .contains("User=whichrole", "Restart=always", "NoNewPrivileges=true", "ProtectSystem=strict")
                    .contains("Environment=WHICHROLE_DB=/var/lib/whichrole/whichrole.db", "StateDirectory=whichrole");
        }
    }
}
