package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.TeamId;
import dev.whichrole.store.Database;
import dev.whichrole.store.connection.Address;
import dev.whichrole.workspace.Installation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayName("The command reencrypt")
@Tag("slow")
class ReencryptCommandTest {
    private static final String OLD = "an-old-secret-0123456789abcdef0123";
    private static final String NEW = "a-new-secret-0123456789abcdef01234";
    private static final TeamId TEAM = new TeamId("T1");

    private final Scratch scratch = Scratch.make();
    private final StringWriter said = new StringWriter();

    @AfterEach
    void clear() {
        scratch.close();
    }

    private int run(Map<String, String> secrets) {
        var environment = new java.util.HashMap<>(secrets);
        environment.put(
                "WHICHROLE_DB", ((Address.File) scratch.database()).path().toString());
        return new CommandLine(new ReencryptCommand(environment))
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    said.append(failure.getMessage());
                    return 1;
                })
                .execute();
    }

    private Optional<Installation> read(String secret) {
        try (var store = Database.open(scratch.database(), Clock.systemUTC())) {
            return store.installations(List.of(secret)).find(TEAM);
        }
    }

    private void install(String secret) {
        try (var store = Database.open(scratch.database(), Clock.systemUTC())) {
            store.installations(List.of(secret))
                    .save(new Installation(
                            TEAM,
                            Optional.empty(),
                            "U1",
                            "xoxb-1",
                            Set.of("commands"),
                            Optional.empty(),
                            Instant.EPOCH));
        }
    }

    @Test
    void puts_every_token_under_the_new_secret_and_may_run_again() {
        install(OLD);
        assertThat(run(Map.of("WHICHROLE_SECRET", NEW, "WHICHROLE_OLD_SECRETS", OLD)))
                .isZero();
        assertThat(said.toString()).contains("1 encrypted anew, 0 were under WHICHROLE_SECRET already.");
        assertThat(read(NEW).orElseThrow().token()).isEqualTo("xoxb-1");
        assertThat(run(Map.of("WHICHROLE_SECRET", NEW))).isZero();
        assertThat(said.toString()).contains("0 encrypted anew, 1 were").doesNotContain(NEW, OLD, "xoxb");
    }

    @Test
    void names_what_it_cannot_read_and_leaves_it_alone() {
        install(OLD);
        assertThat(run(Map.of("WHICHROLE_SECRET", NEW))).isOne();
        assertThat(said.toString()).contains("T1 cannot be read");
        assertThat(read(OLD)).isPresent();
    }

    @Test
    void says_what_is_missing() {
        assertThat(run(Map.of())).isOne();
        assertThat(said.toString()).contains("WHICHROLE_SECRET is missing");
    }
}
