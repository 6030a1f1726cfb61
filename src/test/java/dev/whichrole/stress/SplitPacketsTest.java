package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.stress.SlackSide.Signed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@Tag("stress")
@DisplayName("On connections that are kept, head and body in packets of their own,")
class SplitPacketsTest {
    private static final int REQUESTS = Scale.of(12_000, 100_000);
    private static final int CONNECTIONS = 4;

    @TempDir
    private Path folder;

    /** A request, and what is to come of it. */
    private record Sent(Signed how, String type, String body, int status) {}

    /** After the first of them, the next is on a connection whose last answer had no body. */
    private static final List<Sent> MIXED = List.of(
            new Sent(
                    Signed.RIGHTLY,
                    SlackSide.JSON,
                    "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"team_id\":\"T1\",\"event_time\":1,"
                            + "\"event\":{\"type\":\"emoji_changed\",\"event_ts\":\"1.1\"}}",
                    200),
            new Sent(Signed.RIGHTLY, SlackSide.FORM, "command=%2Fnone&team_id=T1&user_id=U1", 200),
            new Sent(Signed.WITH_ANOTHER_SECRET, SlackSide.FORM, "command=%2Fwhichrole", 401),
            new Sent(Signed.RIGHTLY, SlackSide.FORM, "nothing=that&slack=sends", 400),
            new Sent(Signed.NOT_AT_ALL, SlackSide.FORM, "ssl_check=1&token=t", 200));

    @Test
    void no_answer_is_lost() throws Exception {
        try (var bot = new FloodedBot(folder)) {
            var senders = Executors.newFixedThreadPool(CONNECTIONS);
            var lost = new ArrayList<String>();
            Callable<List<String>> sender = () -> lost(bot, REQUESTS / CONNECTIONS);
            for (Future<List<String>> each : senders.invokeAll(List.of(sender, sender, sender, sender))) {
                lost.addAll(each.get());
            }
            senders.shutdown();
            System.out.printf(
                    "| %d requests | %d lost | %s |%n",
                    REQUESTS, lost.size(), lost.stream().limit(5).toList());
            assertThat(lost).isEmpty();
            assertThat(bot.logged()).doesNotContain("\tat ");
        }
    }

    /** Load balancers keep theirs for a minute; the ordinary build has no minute for that, and {@code WebServerTest}. */
    @Test
    @EnabledIfSystemProperty(named = "whichrole.stress", matches = "true")
    void one_that_rested_for_over_a_minute_is_answered() throws Exception {
        try (var bot = new FloodedBot(folder);
                var wire = new Wire(bot.port(), 3_000)) {
            assertThat(send(bot, wire, MIXED.get(0)).status()).isEqualTo(200);
            Thread.sleep(Duration.ofSeconds(65).toMillis());
            assertThat(send(bot, wire, MIXED.get(0)).status()).isEqualTo(200);
        }
    }

    /** What became of those that were not answered as they should be. */
    private static List<String> lost(FloodedBot bot, int requests) throws IOException {
        var lost = new ArrayList<String>();
        Wire wire = new Wire(bot.port(), 3_000);
        for (int i = 0; i < requests; i++) {
            Sent sent = MIXED.get(i % MIXED.size());
            try {
                int status = send(bot, wire, sent).status();
                if (status != sent.status()) {
                    lost.add(String.valueOf(status));
                }
            } catch (IOException e) {
                lost.add(e.getClass().getSimpleName());
                wire.close();
                wire = new Wire(bot.port(), 3_000);
            }
        }
        wire.close();
        return lost;
    }

    private static Wire.Answer send(FloodedBot bot, Wire wire, Sent sent) throws IOException {
        byte[] body = sent.body().getBytes(StandardCharsets.UTF_8);
        wire.send(bot.slack().head(sent.how(), sent.type(), body));
        wire.send(body);
        return wire.answer();
    }
}
