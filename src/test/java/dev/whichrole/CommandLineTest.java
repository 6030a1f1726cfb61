package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.whichrole.playground.manifest.ManifestReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("On the command line")
class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Commands.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void help_names_every_command() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("Without a command: the bot", "doctor", "manifest", "playground", "reencrypt", "--version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doctor", "manifest", "playground", "reencrypt"})
    void every_command_has_help_of_its_own(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: whichrole " + command);
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("whichrole ");
    }

    @Test
    void what_is_no_command_ends_with_2() {
        assertThat(run("doktor")).isEqualTo(2);
        assertThat(err.toString()).contains("doktor");
    }

    @Test
    void the_manifest_comes_with_the_address_in_it() throws IOException {
        assertThat(run("manifest", "--url", "https://bot.example.org/")).isZero();
        assertThat(out.toString())
                .contains("request_url: https://bot.example.org/slack/events", "socket_mode_enabled: false")
                .doesNotContain("whichrole.example.com");
        fitsSlack(out.toString());
    }

    @Test
    void the_manifest_for_socket_mode_has_no_address() throws IOException {
        assertThat(run("manifest", "--socket")).isZero();
        assertThat(out.toString()).contains("socket_mode_enabled: true").doesNotContainPattern("(?m)^[^#]*https://");
        fitsSlack(out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://bot.example.org", "bot.example.org", "https://bot.example.org/?a=b"})
    void an_address_that_slack_would_not_take_is_refused(String address) {
        assertThat(run("manifest", "--url", address)).isEqualTo(2);
        assertThat(err.toString()).contains("https://", address);
    }

    @Test
    void one_of_the_two_has_to_be_said() {
        assertThat(run("manifest")).isEqualTo(2);
        assertThat(run("manifest", "--socket", "--url", "https://bot.example.org"))
                .isEqualTo(2);
    }

    private static void fitsSlack(String manifest) throws IOException {
        try (InputStream schema =
                CommandLineTest.class.getResourceAsStream("/slack-contract/manifest.schema.2.0.0.json")) {
            var json = YAMLMapper.builder().build().readTree(manifest).toString();
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(schema)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(ManifestReader.read(manifest).commands()).hasSize(1);
    }
}
