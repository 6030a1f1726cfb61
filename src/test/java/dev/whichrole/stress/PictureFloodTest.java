package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("stress")
@DisplayName("While strangers ask for pictures that nobody has drawn yet,")
class PictureFloodTest {
    private static final int STRANGERS = 32;
    private static final int LOOKS = Scale.of(60, 600);

    @TempDir
    private Path folder;

    @Test
    void those_that_were_drawn_before_come_at_once() throws Exception {
        try (var bot = new FloodedBot(folder)) {
            picture(bot, "blend/18-41-41-0");
            var flooding = new AtomicBoolean(true);
            var asked = new AtomicInteger();
            var strangers = Executors.newFixedThreadPool(STRANGERS);
            for (int i = 0; i < STRANGERS; i++) {
                var random = new Random(i);
                strangers.execute(() -> flood(bot, random, flooding, asked));
            }
            long worst = 0;
            for (int look = 0; look < LOOKS; look++) {
                worst = Math.max(worst, Math.max(picture(bot, "blend/18-41-41-0"), bot.bystanderWaits()));
            }
            flooding.set(false);
            strangers.shutdown();
            assertThat(strangers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            System.out.printf("| %d pictures asked for | %d looks | worst %d ms |%n", asked.get(), LOOKS, worst);
            assertThat(worst).isLessThan(FloodedBot.PATIENCE_MILLIS);
        }
    }

    private static void flood(FloodedBot bot, Random random, AtomicBoolean flooding, AtomicInteger asked) {
        while (flooding.get()) {
            try {
                get(bot, "team/" + random.nextInt(999) + "-" + random.nextInt(999) + "-3-4/25-25-25-25");
                asked.incrementAndGet();
            } catch (IOException e) {
                // they may be turned away
            }
        }
    }

    private static long picture(FloodedBot bot, String name) throws IOException {
        long began = System.nanoTime();
        assertThat(get(bot, name)).isEqualTo(200);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static int get(FloodedBot bot, String name) throws IOException {
        try (var wire = new Wire(bot.port(), 10_000)) {
            wire.send(("GET /pictures/" + name + ".png HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return wire.answer().status();
        }
    }
}
