package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a program again and again while it works. {@code mvn -Pstress test -Dtest=CrashTest} does so 200 times on each
 * database, with 2,000 quizzes and 500 joins; the ordinary build a few times with a few.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("whichrole.kills", 3);
    private static final int QUIZZES = Math.max(120, 10 * KILLS);
    private static final int JOINS = 5 * KILLS / 2;
    /** One life in this many ends before the database is open. */
    private static final int STILLBORN = 8;

    private static final int SIGKILL = 128 + 9;

    private final SplittableRandom chance = new SplittableRandom(2026);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void no_shown_result_is_lost_and_no_greeting_is_lost_or_doubled(Vendor vendor)
            throws IOException, InterruptedException {
        var address = vendor.fresh();
        int killed = 0;
        for (int life = 0; life < KILLS; life++) {
            killed += kill(start(address, life)) == SIGKILL ? 1 : 0;
        }
        finish(start(address, KILLS));
        assertThat(killed).as("lives that had not ended by themselves").isGreaterThan(KILLS * 3 / 4);
        assertEverythingIsThere(address);
    }

    private Process start(Address address, int life) throws IOException {
        String url = address instanceof Address.File file ? "jdbc:sqlite:" + file.path() : jdbcUrl(address);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashingProgram.class.getName(),
                        url,
                        folder.toString(),
                        String.valueOf(life),
                        String.valueOf(QUIZZES),
                        String.valueOf(JOINS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String jdbcUrl(Address address) {
        if (address instanceof Address.Postgres postgres) {
            return postgres.jdbcUrl();
        }
        throw new AssertionError(address);
    }

    /** SIGKILL, at any moment from while it opens the database to the middle of its work, however fast it works. */
    private int kill(Process program) throws IOException, InterruptedException {
        if (chance.nextInt(STILLBORN) == 0) {
            program.waitFor(chance.nextInt(200, 1_200), TimeUnit.MILLISECONDS);
        } else {
            assertThat(await(program, "ready")).isTrue();
            int goal = shown().lines().size() + chance.nextInt(QUIZZES / KILLS);
            while (program.isAlive() && shown().lines().size() < goal) {
                program.waitFor(2, TimeUnit.MILLISECONDS);
            }
            program.waitFor(chance.nextInt(20), TimeUnit.MILLISECONDS);
        }
        return program.destroyForcibly().waitFor();
    }

    private Ledger shown() {
        return new Ledger(folder.resolve("shown"));
    }

    private static void finish(Process program) throws IOException, InterruptedException {
        assertThat(await(program, "done")).isTrue();
        assertThat(program.waitFor()).isZero();
    }

    private static boolean await(Process program, String word) throws IOException {
        BufferedReader said = program.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private void assertEverythingIsThere(Address address) {
        try (var store = Store.open(address, Clock.systemUTC())) {
            assertThat(shown().lines()).hasSizeGreaterThanOrEqualTo(QUIZZES).allSatisfy(number -> {
                var shown = CrashingProgram.profile(Integer.parseInt(number));
                assertThat(store.profiles().find(shown.owner())).contains(shown);
            });
        }
        assertThat(new Ledger(folder.resolve("posted")).lines())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, JOINS)
                        .mapToObj(number -> CrashingProgram.person("J", number).code())
                        .toList());
    }
}
