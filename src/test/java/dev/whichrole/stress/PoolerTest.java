package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.Ports;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.testing.BotProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs where PgBouncer is installed (Debian: {@code pgbouncer}), as it is in CI. */
@Tag("stress")
@DisplayName("Behind PgBouncer in transaction mode, the bot")
@Timeout(300)
class PoolerTest {
    private static final Path PGBOUNCER = Path.of("/usr/sbin/pgbouncer");
    private static final int ASKED = Scale.of(64, 1_000);
    private static final int SIDE_BY_SIDE = 8;

    @TempDir
    private Path folder;

    @Test
    void works_as_it_comes() throws Exception {
        boolean there = Files.isExecutable(PGBOUNCER);
        assumeTrue(there || Boolean.parseBoolean(System.getenv("WHICHROLE_REQUIRE_PGBOUNCER")), "no PgBouncer");
        int port = Ports.free();
        try (var server = new OwnPostgres(folder, Ports.free());
                var pooler = new Pooler(folder, port, server.port());
                Playground playground = BotProcess.playground();
                var bot = new BotProcess(playground, OwnPostgres.at(port), folder)) {
            assertThat(pooler.alive()).isTrue();
            var slack = new Company(playground.url());
            bot.awaitReady();
            slack.crowd("general", SIDE_BY_SIDE);
            slack.as("ana").with("whichrole").types("sre");
            slack.as("ana").with("whichrole").awaits("Site Reliability Engineer");
            assertThat(answered(slack)).isEqualTo(ASKED);
            assertThat(Files.readString(bot.log()))
                    .doesNotContain("prepared statement")
                    .doesNotContain("\tat ");
            Tables.row("PgBouncer, transactions, 2 connections", ASKED + " asked for their result", "all answered");
        }
    }

    /** How many answers there were that nobody has a result. */
    private static long answered(Company slack) throws InterruptedException {
        var askers = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        for (int asker = 1; asker <= SIDE_BY_SIDE; asker++) {
            var general = slack.as(String.format("crowd%05d", asker)).in("general");
            askers.execute(
                    () -> IntStream.range(0, ASKED / SIDE_BY_SIDE).forEach(time -> general.types("/whichrole me")));
        }
        askers.shutdown();
        assertThat(askers.awaitTermination(4, TimeUnit.MINUTES)).isTrue();
        return IntStream.rangeClosed(1, SIDE_BY_SIDE)
                .mapToObj(asker -> slack.as(String.format("crowd%05d", asker)).in("general"))
                .flatMap(general -> general.messages().stream())
                .filter(said -> said.text().contains("No result yet"))
                .count();
    }

    /** PgBouncer, with two connections to the server for as many clients as come. */
    private static final class Pooler implements AutoCloseable {
        private final Process process;

        Pooler(Path folder, int port, int server) throws IOException {
            Path configuration = folder.resolve("pgbouncer.ini");
            Files.writeString(configuration, """
                    [databases]
                    * = host=127.0.0.1 port=%d user=postgres
                    [pgbouncer]
                    listen_addr = 127.0.0.1
                    listen_port = %d
                    unix_socket_dir =
                    auth_type = any
                    pool_mode = transaction
                    default_pool_size = 2
                    """.formatted(server, port));
            boolean root = System.getProperty("user.name").equals("root");
            List<String> command = root
                    ? List.of(PGBOUNCER.toString(), "-u", "nobody", configuration.toString())
                    : List.of(PGBOUNCER.toString(), configuration.toString());
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                    .start();
            await().until(() -> listens(port));
        }

        private static boolean listens(int port) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        }

        boolean alive() {
            return process.isAlive();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
