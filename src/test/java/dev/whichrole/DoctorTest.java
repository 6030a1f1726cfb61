package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.manifest.ManifestReader;
import dev.whichrole.testing.LiveBot;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The doctor visits a bot in the playground. */
@DisplayName("The doctor")
@Tag("slow")
class DoctorTest {
    @RegisterExtension
    static final LiveBot LIVE = LiveBot.bothWays();

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void set() {
        environment.putAll(LIVE.bot().environment());
    }

    private record Said(int status, String text) {
        /** The lines at this level about this. */
        String about(String level, String check) {
            return text.lines()
                    .filter(line -> line.matches(level + " +" + check + " .*"))
                    .reduce("", (before, line) -> before + line + "\n");
        }
    }

    private Said visit(String... arguments) {
        var out = new StringWriter();
        int status = new CommandLine(new DoctorCommand(environment, Clock.systemUTC()))
                .setOut(new PrintWriter(out))
                .execute(arguments);
        String text = out.toString();
        environment.forEach((name, value) -> {
            if (name.endsWith("TOKEN") || name.endsWith("SECRET")) {
                assertThat(text).as("shows no " + name).doesNotContain(value);
            }
        });
        return new Said(status, text);
    }

    @Test
    void finds_nothing_wrong_where_nothing_is() {
        var said = visit();
        assertThat(said.text()).doesNotContain("FAIL");
        assertThat(said.status()).isZero();
        assertThat(said.about("OK", "variables")).contains("one workspace over HTTP");
        assertThat(said.about("OK", "auth.test")).contains("T0PLAYGROUND");
        assertThat(said.about("OK", "scopes")).contains("all 7");
        assertThat(said.about("OK", "clock")).isNotEmpty();
        assertThat(said.about("OK", "database")).contains("is at version");
        assertThat(said.about("OK", "address"))
                .contains("leads to the bot", "picture", "takes what is signed with SLACK_SIGNING_SECRET");
    }

    @Test
    void says_what_a_missing_scope_costs() {
        String manifest = LocalSlack.manifest().replaceAll("(?m)^ *- (users:read|team_join)( .*)?\\R", "");
        var company = PlaygroundSettings.of(manifest, Map.of())
                .onPort(0)
                .known(environment.getOrDefault("SLACK_BOT_TOKEN", ""), "", "");
        Said said;
        try (var playground = Playground.start(company)) {
            environment.put("SLACK_API_URL", playground.apiUrl());
            said = visit();
        }
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.about("FAIL", "scopes"))
                .isEqualTo(
                        "FAIL  scopes      users:read is not granted: nobody is greeted who joins, admins cannot open"
                                + " the settings, and people are called by their ids -> add it under OAuth & Permissions and"
                                + " install the app again\n");
    }

    @Test
    void says_what_an_optional_scope_would_bring_and_that_nothing_is_wrong_without() {
        LIVE.slack().optionalScopes(false);
        var said = visit();
        assertThat(said.status()).isZero();
        assertThat(said.about("WARN", "scopes"))
                .contains("groups:read (optional) is not granted: no team map of a private channel");
    }

    @ParameterizedTest
    @CsvSource({"xoxb-of-somebody-else, it changes when the app is removed", "xapp-of-this-app, this one does not"})
    void says_that_the_token_is_wrong(String token, String remedy) {
        environment.put("SLACK_BOT_TOKEN", token);
        var said = visit();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.about("FAIL", "auth.test")).contains("refuses the bot's token: invalid_auth", remedy);
    }

    @ParameterizedTest
    @CsvSource({"-400, FAIL, ahead of", "400, FAIL, behind", "-60, WARN, ahead of"})
    void says_that_the_clock_is_off(int seconds, String level, String way) {
        LIVE.slack().clockAhead(seconds);
        assertThat(visit().about(level, "clock")).contains(way, "keep it set");
    }

    @Test
    void says_that_the_database_is_dead_without_its_password() {
        environment.put("DATABASE_URL", "postgres://me:hunter2@127.0.0.1:9/whichrole");
        var said = visit();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.about("FAIL", "database"))
                .contains("cannot open the database jdbc:postgresql://127.0.0.1:9/whichrole", "DATABASE_URL")
                .doesNotContain("hunter2");
    }

    @Test
    void makes_no_database() throws Exception {
        var folder = java.nio.file.Files.createTempDirectory("doctor");
        environment.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("deeper/w.db"));
        assertThat(visit().about("OK", "database")).contains("will be made");
        assertThat(folder).isEmptyDirectory();
        java.nio.file.Files.delete(folder);
    }

    @Test
    void says_that_the_address_leads_nowhere() {
        environment.put("PUBLIC_URL", "http://127.0.0.1:9/");
        assertThat(visit().about("FAIL", "address")).contains("cannot be fetched", "lead to its PORT");
    }

    @Test
    void says_that_something_else_is_at_the_address() {
        environment.put("PUBLIC_URL", LIVE.bot().playgroundUrl());
        assertThat(visit().about("FAIL", "address")).contains("which is not the bot");
    }

    @Test
    void says_that_the_bot_at_the_address_has_another_secret() {
        environment.put("SLACK_SIGNING_SECRET", "another-secret");
        assertThat(visit().about("FAIL", "address")).contains("runs with another secret");
    }

    @Test
    void says_that_slack_does_not_answer() {
        environment.put("SLACK_API_URL", "http://127.0.0.1:9/api/");
        var said = visit();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.about("FAIL", "slack")).contains("does not answer", "HTTPS_PROXY");
    }

    @Test
    void asks_whether_a_socket_would_be_opened() {
        environment.put("SLACK_APP_TOKEN", LIVE.bot().appToken());
        environment.remove("SLACK_SIGNING_SECRET");
        assertThat(visit().about("OK", "socket")).contains("would open");
        environment.put("SLACK_APP_TOKEN", "xapp-of-somebody-else");
        assertThat(visit().about("FAIL", "socket")).contains("invalid_auth", "connections:write");
    }

    @Test
    void says_which_variable_is_missing() {
        environment.remove("SLACK_SIGNING_SECRET");
        var said = visit();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).startsWith("FAIL  variables   SLACK_SIGNING_SECRET is missing");
    }

    @Test
    void knows_that_nothing_set_is_the_playground() {
        environment.clear();
        assertThat(visit().text()).contains("the bot opens the playground");
    }

    @Test
    void speaks_json_too() {
        environment.put("DATABASE_URL", "postgres://127.0.0.1:9/whichrole");
        var said = visit("--json");
        assertThat(said.status()).isEqualTo(1);
        JsonNode findings = new ObjectMapper().readTree(said.text()).path("findings");
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.path("check").asString()).isEqualTo("database");
            assertThat(finding.path("level").asString()).isEqualTo("FAIL");
            assertThat(finding.path("says").asString()).isNotBlank();
            assertThat(finding.path("remedy").asString()).isNotBlank();
        });
    }

    @Test
    void knows_what_each_scope_of_the_manifest_costs() {
        var manifest = ManifestReader.read(LocalSlack.manifest());
        assertThat(DoctorCommand.scopes().costs().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.concat(manifest.scopes().stream(), manifest.optionalScopes().stream())
                                .toList());
    }
}
