package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.Ports;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.store.Vendor;
import dev.whichrole.store.connection.Address;
import dev.whichrole.testing.BotProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Tag("stress")
@DisplayName("With its database out of order, and others asking meanwhile, the bot")
@Timeout(300)
class DatabaseFaultsTest {
    /** Slack gives up then. */
    private static final long PATIENCE_MILLIS = 3_000;
    /** What needs nothing of the database. */
    private static final long AT_ONCE_MILLIS = Scale.of(2_500, 1_500);

    /** Longer than the settings are known for, so that they have to be read again. */
    private static final Duration LASTING = Duration.ofSeconds(Scale.of(1, 15));

    private static final int OTHERS = Scale.of(4, 12);
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final List<String> TYPED =
            List.of("sre", "the deploy is stuck since the merge", "me", "help", "sre vs devops");

    @TempDir
    private Path folder;

    /** What is wrong with the database, and how that is undone. */
    private interface Fault {
        AutoCloseable begin() throws Exception;
    }

    @Test
    void answers_in_time_with_a_file_that_another_process_has_locked() throws Exception {
        var file = (Address.File) Vendor.SQLITE.fresh();
        answersInTime("SQLite locked", file, () -> locked("jdbc:sqlite:" + file.path(), "begin exclusive"));
    }

    @Test
    void answers_in_time_with_every_table_locked() throws Exception {
        try (var server = new OwnPostgres(folder, Ports.free())) {
            String url = ((Address.Postgres) server.address()).jdbcUrl();
            answersInTime(
                    "PostgreSQL locked",
                    server.address(),
                    () -> locked(
                            url, "begin; lock table profile, preference, seen, greeting in access exclusive mode"));
        }
    }

    @Test
    void answers_in_time_with_a_frozen_server() throws Exception {
        try (var server = new OwnPostgres(folder, Ports.free())) {
            answersInTime("PostgreSQL frozen", server.address(), () -> {
                server.freeze();
                return server::thaw;
            });
        }
    }

    @Test
    void answers_in_time_with_a_server_that_was_stopped() throws Exception {
        try (var server = new OwnPostgres(folder, Ports.free())) {
            answersInTime("PostgreSQL stopped", server.address(), () -> {
                server.stop();
                return server::startAgain;
            });
        }
    }

    /** Everything typed is acknowledged while the fault lasts; afterwards all is as before, and what was missed is made up. */
    private void answersInTime(String what, Address database, Fault fault) throws Exception {
        try (Playground playground = BotProcess.playground();
                var bot = new BotProcess(playground, database, folder)) {
            var slack = new Company(playground.url());
            bot.awaitReady();
            slack.crowd("general", OTHERS);
            List.of("sre", "me").forEach(typed -> type(slack, typed));
            Map<String, Long> waits;
            try (AutoCloseable undone = fault.begin()) {
                assertThat(undone).isNotNull();
                waits = waits(bot, slack);
                slack.as("ben").in("general").types("@whichrole platform");
            }
            Tables.row(what, OTHERS + " others asking", String.valueOf(waits));
            assertThat(waits)
                    .allSatisfy((typed, millis) -> assertThat(millis)
                            .as(typed)
                            .isLessThan(
                                    typed.equals("me") || typed.startsWith("the") ? PATIENCE_MILLIS : AT_ONCE_MILLIS));
            await().atMost(LONGEST).until(() -> isWell(slack));
            await().atMost(LONGEST).until(() -> redelivered(slack));
            slack.as("ben").in("general").awaits(said -> said.replies() > 0);
        }
    }

    private static Map<String, Long> waits(BotProcess bot, Company slack) throws Exception {
        var asking = new AtomicBoolean(true);
        ExecutorService others = others(slack, asking);
        var waits = new LinkedHashMap<String, Long>();
        long end = System.nanoTime() + LASTING.toNanos();
        do {
            for (String typed : TYPED) {
                waits.merge(typed, type(slack, typed), Math::max);
                waits.merge("health", bot.healthMillis(), Math::max);
            }
        } while (System.nanoTime() < end);
        asking.set(false);
        others.shutdown();
        assertThat(others.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        return waits;
    }

    private static ExecutorService others(Company slack, AtomicBoolean asking) {
        ExecutorService others = Executors.newFixedThreadPool(OTHERS);
        for (int number = 1; number <= OTHERS; number++) {
            var other = slack.as(String.format("crowd%05d", number)).in("general");
            others.execute(() -> {
                while (asking.get()) {
                    other.types("/whichrole me");
                }
            });
        }
        return others;
    }

    private static long type(Company slack, String text) {
        JsonNode delivery =
                slack.as("ana").in("general").types("/whichrole " + text).path("delivery");
        assertThat(Json.text(delivery, "outcome")).as("%s: %s", text, delivery).isEqualTo("acked");
        return delivery.path("millis").longValue();
    }

    /** Whether what was not there is. */
    private static boolean isWell(Company slack) {
        type(slack, "me");
        return slack.as("ana").in("general").last().text().contains("No result yet");
    }

    /** Every event that was not acknowledged, once more. */
    private static boolean redelivered(Company slack) {
        var events = slack.deliveries("event").stream()
                .collect(Collectors.groupingBy(
                        entry -> Json.text(entry.path("payload"), "event_id"),
                        Collectors.mapping(entry -> Json.text(entry, "state"), Collectors.toSet())));
        return events.entrySet().stream()
                .filter(event -> !event.getValue().contains("acked"))
                .allMatch(event -> slack.redelivers(event.getKey()));
    }

    /** A connection that keeps everybody else out until it is closed. */
    private static Connection locked(String url, String statement) throws SQLException {
        var connection = DriverManager.getConnection(url);
        try (var locking = connection.createStatement()) {
            locking.execute(statement);
        }
        return connection;
    }

    @Test
    void waits_for_a_server_that_comes_up_later_and_says_so() throws Exception {
        int port = Ports.free();
        try (Playground playground = BotProcess.playground();
                var bot = new BotProcess(playground, OwnPostgres.at(port), folder)) {
            await().atMost(LONGEST).until(() -> logged(bot).contains("trying again for up to 30 s"));
            try (var server = new OwnPostgres(folder, port)) {
                assertThat(server.port()).isEqualTo(port);
                bot.awaitReady();
                assertThat(type(new Company(playground.url()), "sre")).isLessThan(PATIENCE_MILLIS);
                // Read while the server is still there: what the bot says of its going is another matter.
                assertThat(logged(bot)).doesNotContain("\tat ");
            }
        }
    }

    @Test
    void says_that_its_file_was_deleted() throws Exception {
        var file = (Address.File) Vendor.SQLITE.fresh();
        try (Playground playground = BotProcess.playground();
                var bot = new BotProcess(playground, file, folder)) {
            bot.awaitReady();
            Files.delete(file.path());
            await().atMost(LONGEST).until(() -> logged(bot).contains("The file of the database was deleted"));
            assertThat(type(new Company(playground.url()), "sre")).isLessThan(PATIENCE_MILLIS);
        }
    }

    private static String logged(BotProcess bot) throws IOException {
        return Files.readString(bot.log());
    }
}
