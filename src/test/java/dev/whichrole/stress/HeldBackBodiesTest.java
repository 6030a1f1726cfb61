package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.stress.SlackSide.Signed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("stress")
@DisplayName("While strangers hold back the end of a megabyte each,")
class HeldBackBodiesTest {
    private static final int CONNECTIONS = Scale.of(150, 1_000);
    private static final Duration WATCHED = Duration.ofSeconds(Scale.of(1, 7));
    private static final byte[] CHUNK = chunk();

    @TempDir
    private Path folder;

    private final List<Wire> held = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "NOT_AT_ALL,false",
        "LONG_AGO,false",
        "WITH_ANOTHER_SECRET,false",
        "NOT_AT_ALL,true",
        "WITH_ANOTHER_SECRET,true"
    })
    void others_are_answered_within_a_second(Signed how, boolean chunked) throws Exception {
        try (var bot = new FloodedBot(folder)) {
            bot.bystanderWaits();
            long spent = bot.processorMillis();
            long worst = worstWait(bot, flood(bot, how, chunked));
            Tables.row(
                    "bodies held back, " + how + (chunked ? ", chunked" : ""),
                    held.size() + " connections",
                    "others waited " + worst + " ms at worst",
                    bot.processorMillis() - spent + " ms of processor");
            assertThat(bot.alive()).isTrue();
            assertThat(worst).isLessThan(FloodedBot.PATIENCE_MILLIS);
            assertThat(bot.logged()).doesNotContain("OutOfMemory").doesNotContain("\tat ");
        } finally {
            for (Wire wire : held) {
                wire.close();
            }
        }
    }

    /** Looks until all are held back, and longer than the bot waits for a body. */
    private static long worstWait(FloodedBot bot, List<Future<?>> flood) throws IOException {
        long end = System.nanoTime() + WATCHED.toNanos();
        long worst = 0;
        while (System.nanoTime() < end || !flood.stream().allMatch(Future::isDone)) {
            worst = Math.max(worst, bot.bystanderWaits());
        }
        return worst;
    }

    private List<Future<?>> flood(FloodedBot bot, Signed how, boolean chunked) {
        ExecutorService senders = Executors.newFixedThreadPool(16);
        var sending = new ArrayList<Future<?>>();
        for (int i = 0; i < CONNECTIONS; i++) {
            sending.add(senders.submit(() -> hold(bot, how, chunked)));
        }
        senders.shutdown();
        return sending;
    }

    /** Sends all but the last byte; where the bot has enough of it and closes, that is fine. */
    private void hold(FloodedBot bot, Signed how, boolean chunked) {
        byte[] body = new byte[1 << 20];
        Arrays.fill(body, (byte) 'x');
        try {
            var wire = new Wire(bot.port(), 10_000);
            held.add(wire);
            if (chunked) {
                wire.send(bot.slack().chunked(how, body));
                for (int sent = 0; sent < 250; sent++) {
                    wire.send(CHUNK);
                }
            } else {
                wire.send(bot.slack().head(how, SlackSide.FORM, body));
                wire.send(body, body.length - 1);
            }
        } catch (IOException e) {
            // refused before all of it was sent
        }
    }

    private static byte[] chunk() {
        return ("fff\r\n" + "x".repeat(4095) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
