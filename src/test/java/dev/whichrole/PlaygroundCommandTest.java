package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.command.PlaygroundCommand;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.testing.Company;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command playground")
@Tag("slow")
class PlaygroundCommandTest {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    private Playground start(String company) throws IOException {
        Path file = Files.writeString(folder.resolve("company.yml"), company);
        var line = Commands.line().setOut(new PrintWriter(new StringWriter()));
        var command = (PlaygroundCommand) line.parseArgs(
                        "playground",
                        "--manifest",
                        "manifest.yml",
                        "--socket",
                        "--port",
                        "0",
                        "--company",
                        file.toString())
                .subcommand()
                .commandSpec()
                .userObject();
        return command.start();
    }

    @Test
    void moves_the_company_in_that_the_documentation_has_as_the_smallest() throws IOException {
        var example = YAML.matcher(Files.readString(Path.of("docs/playground.md")));
        assertThat(example.find()).isTrue();
        try (Playground playground = start(example.group(1))) {
            var ida = new Company(playground.url()).as("ida");
            assertThat(ida.workspace().at("/team/name").asString()).isEqualTo("Two Desks");
            assertThat(ida.in("desk").last().text()).isEqualTo("Anybody there?");
        }
    }

    @Test
    void refuses_a_company_that_nobody_could_live_in() {
        assertThatThrownBy(() -> start("team: {name: Nobody}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The company needs people");
    }
}
