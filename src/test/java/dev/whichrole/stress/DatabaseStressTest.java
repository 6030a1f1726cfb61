package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.BotProcess;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.store.Vendor;
import dev.whichrole.store.connection.Address;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@Tag("stress")
@DisplayName("With its database locked by somebody else, the bot")
@Timeout(300)
class DatabaseStressTest {
    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void answers_everything_typed_before_slack_gives_up(Vendor vendor) throws Exception {
        Address database = vendor.fresh();
        try (Playground playground = BotProcess.playground();
                var bot = new BotProcess(playground, shortOfTime(database), folder)) {
            var slack = new Company(playground.url());
            bot.awaitReady();
            type(slack, "sre");
            try (Connection other = locked(database)) {
                assertThat(other.isClosed()).isFalse();
                for (String typed : List.of("sre", "the deploy is stuck since the merge", "me", "help")) {
                    long millis = type(slack, typed);
                    Tables.row(vendor + " locked", typed, millis + " ms");
                    assertThat(millis).isLessThan(SLACKS_PATIENCE.toMillis());
                }
            }
        }
    }

    /** As an operator writes it; the tests' own addresses are more patient. */
    private static Address shortOfTime(Address address) {
        return address instanceof Address.Postgres server
                ? new Address.Postgres(
                        server.jdbcUrl().replaceAll("&socketTimeout=\\d+", ""), server.user(), server.password())
                : address;
    }

    private static long type(Company slack, String text) {
        JsonNode answer = slack.as("ana").in("general").types("/whichrole " + text);
        assertThat(Json.text(answer.path("delivery"), "outcome")).isEqualTo("acked");
        return answer.path("delivery").path("millis").longValue();
    }

    /** A connection that keeps everybody else out until it is closed. */
    private static Connection locked(Address address) throws SQLException {
        boolean server = address instanceof Address.Postgres;
        String url = server ? ((Address.Postgres) address).jdbcUrl() : "jdbc:sqlite:" + ((Address.File) address).path();
        var connection = DriverManager.getConnection(url);
        try (var statement = connection.createStatement()) {
            if (server) {
                connection.setAutoCommit(false);
                for (String table :
                        Stream.of("profile", "preference", "seen", "greeting").toList()) {
                    statement.execute("lock table " + table + " in access exclusive mode");
                }
            } else {
                statement.execute("begin exclusive");
            }
        }
        return connection;
    }
}
